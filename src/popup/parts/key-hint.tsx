import { say } from '../../locales/say.ts';

/** The key that does the same as the button that it stands on. */
export function KeyHint({ name }: { name: 'enter' | 'escape' }) {
  return <span className="key">{say(`keys.${name}`)}</span>;
}
