import type { JobIn } from '../../job.ts';
import { FeatureNote } from './feature-note.tsx';
import { WhatIsSent } from './what-is-sent.tsx';

/** Below an answer: what was sent for it, who answered, and what the action is meant for. */
export function SentDetails({ job }: { job: JobIn<'answer'> }) {
  return (
    <>
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
      <FeatureNote action={job.ask.action} />
    </>
  );
}
