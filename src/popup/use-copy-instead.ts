import type { TextFormat } from '@sidenote/contract/wire';
import { useEffect, useRef, useState } from 'react';
import { copy } from './copy.ts';

/**
 * Copies a text that a page did not take, once, while the person who asked for it looks on.
 *
 * @param cause why it has to be copied; `undefined` as long as it need not be
 * @param whenCopied is called once it is on the clipboard
 * @returns whether it was
 */
export function useCopyInstead(
  cause: string | undefined,
  text: string,
  format: TextFormat,
  whenCopied?: () => void,
): boolean {
  const [copied, setCopied] = useState(false);
  // A panel that opens on something refused long ago must not touch the clipboard.
  const before = useRef(cause);
  useEffect(() => {
    if (cause === before.current) return;
    before.current = cause;
    if (cause === undefined) return;
    copy(text, format).then(
      () => {
        setCopied(true);
        whenCopied?.();
      },
      () => setCopied(false),
    );
  }, [cause, format, text, whenCopied]);
  return copied;
}
