import type { Answered as By } from '../../job.ts';
import { toldFact, toldProvider } from '../../locales/told-provenance.ts';
import { Facts } from './facts.tsx';

/** One line that names provider, model and region of this answer (R37). */
export function Answered({ by }: { by: By | undefined }) {
  if (by === undefined) return null;
  const { provider, model, region } = by.provenance;
  return (
    <p className="soft small" data-testid="provenance">
      <Facts all={[toldProvider(provider), toldFact(model), toldFact(region)]} />
    </p>
  );
}
