import { Notice } from './notice.tsx';

/** Where the browser lets us have the words of a frame, but not its document. */
export function Unformatted() {
  return (
    <Notice kind="plain">
      This part of the page belongs to another site: its formatting was not available, and the answer can only
      be copied.
    </Notice>
  );
}
