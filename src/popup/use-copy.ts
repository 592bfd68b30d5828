import { useState } from 'react';
import { say } from '../locales/say.ts';

/**
 * Copies something when asked to, and says what came of it; nothing before, nor once there is something else to copy.
 *
 * @param what tells one thing to copy from another
 * @param copied is called once it is on the clipboard
 */
export function useCopy(
  what: unknown,
  work: () => Promise<void>,
  copied: () => void = () => undefined,
): { readonly done: string; readonly copy: () => void } {
  const [last, setLast] = useState<{ readonly what: unknown; readonly done: string }>();
  const copy = () =>
    void work().then(
      () => {
        setLast({ what, done: say('copying.copied') });
        copied();
      },
      () => setLast({ what, done: say('copying.refused') }),
    );
  return { done: last !== undefined && last.what === what ? last.done : '', copy };
}
