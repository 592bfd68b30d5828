import type { JobIn } from '../../job.ts';

/** One line that names provider, model and region of this answer (R37). */
export function Answered({ job }: { job: JobIn<'answer'> }) {
  const by = job.answered?.provenance;
  if (by === undefined) return null;
  return (
    <p className="soft small" data-testid="provenance">
      {by.provider} · {by.model} · {by.region}
    </p>
  );
}
