import { say } from '../../locales/say.ts';

/** Says what an address names that is not in the picture: silently something else would be taken for what was asked for. */
export function Missing({ what }: { what: readonly ('week' | 'team' | 'kind')[] }) {
  return what.map((one) => (
    <p key={one} className="soft" role="status">
      {say(`graph.missing.${one}`)}
    </p>
  ));
}
