import { say } from '../../locales/say.ts';
import { Notice } from './notice.tsx';

/** Where the browser lets us have the words of a frame, but not its document. */
export function Unformatted() {
  return <Notice kind="plain">{say('answer.unformatted')}</Notice>;
}
