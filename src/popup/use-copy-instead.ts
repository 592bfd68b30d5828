import { useEffect, useRef, useState } from 'react';
import type { JobIn } from '../job.ts';
import { answerFormat } from '../sent.ts';
import { copy } from './copy.ts';

/** Whether the answer was put on the clipboard because it could not be put into the page. */
export type CopiedInstead = boolean;

/**
 * Copies an answer that an editor did not take, once, while the person who asked for it looks on. Where the passage
 * was changed meanwhile nothing is copied: the answer may not be wanted any more, and the clipboard is theirs.
 *
 * @param text the answer with what the person chose of it
 */
export function useCopyInstead(job: JobIn<'answer'>, text: string): CopiedInstead {
  const [copied, setCopied] = useState(false);
  const { landing } = job;
  const refused = landing?.how === 'refused' ? landing.code : undefined;
  // A panel that opens on an answer refused long ago must not touch the clipboard.
  const before = useRef(refused);
  useEffect(() => {
    if (refused === before.current) return;
    before.current = refused;
    if (refused !== 'editor_refused' && refused !== 'target_read_only') return;
    copy(text, answerFormat(job)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [refused, job, text]);
  return copied;
}
