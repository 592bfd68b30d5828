import type { Job } from '../../job.ts';
import { sentOf } from '../sent-of.ts';
import { WhatIsSent } from './what-is-sent.tsx';

/** What was sent for a job and who answered, folded together; nothing where nothing has left the browser. */
export function SentDetails({ job }: { job: Job }) {
  const { heading, parts } = sentOf(job);
  if (parts === undefined) return null;
  return (
    <details>
      <summary>{heading}</summary>
      <WhatIsSent {...parts} />
    </details>
  );
}
