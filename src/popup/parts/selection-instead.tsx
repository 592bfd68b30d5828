import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { readsById } from '../../reads.ts';
import { Notice } from './notice.tsx';

/** Asked for was a page or its comments; there was no way to them, and the selection was taken. */
export function SelectionInstead({ job }: { job: JobIn<'preview'> | JobIn<'answer'> }) {
  const reads = readsById(job.ask.action);
  if (reads === undefined || job.capture.source !== 'selection') return null;
  return (
    <Notice kind="plain">
      {say(reads === 'page' ? 'answer.noPage' : 'answer.noComments', { site: job.capture.metadata.site })}
    </Notice>
  );
}
