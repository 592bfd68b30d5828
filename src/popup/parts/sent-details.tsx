import type { JobIn } from '../../job.ts';
import { WhatIsSent } from './what-is-sent.tsx';

/** Below an answer: what was sent for it, and who answered. */
export function SentDetails({ job }: { job: JobIn<'answer'> }) {
  return (
    <details>
      <summary>What was sent, and who answered</summary>
      <WhatIsSent
        sent={job.sent}
        capture={job.capture}
        gateway={job.destination.gateway}
        provenance={job.answered?.provenance ?? job.destination.upstream}
        house={job.destination.house}
        promptVersion={job.answered?.promptVersion}
      />
    </details>
  );
}
