import type { Job } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { FeatureNote } from '../parts/feature-note.tsx';
import { Section } from '../parts/section.tsx';
import { WhatIsSent } from '../parts/what-is-sent.tsx';
import { type Draft, sentOf } from '../sent-of.ts';

/** What is sent, or was, for what the panel shows: exact bytes, fields and destination, and the note of the action. */
export function SentNow({ job, draft }: { job: Job | undefined; draft: Draft | undefined }) {
  const { heading, parts } = sentOf(job, draft);
  return (
    <Section title={heading}>
      {parts === undefined ? (
        <p className="small soft">{say('transparency.nothingSent')}</p>
      ) : (
        <WhatIsSent {...parts} />
      )}
      {job !== undefined && <FeatureNote action={job.ask.action} />}
    </Section>
  );
}
