import { readsOf } from '@sidenote/contract/action-groups';
import { findAction } from '@sidenote/contract/catalogue';
import type { JobIn } from '../../job.ts';
import { Notice } from './notice.tsx';

/** Asked for was a page or its comments; there was no way to them, and the selection was taken. */
export function SelectionInstead({ job }: { job: JobIn<'preview'> | JobIn<'answer'> }) {
  const action = findAction(job.ask.action);
  const reads = action === undefined ? undefined : readsOf(action);
  if (reads === undefined || job.capture.source !== 'selection') return null;
  return (
    <Notice kind="plain">
      {job.capture.metadata.site} gives Sidenote {reads === 'page' ? 'no page' : 'no comments'} to read: this
      is about the text you selected.
    </Notice>
  );
}
