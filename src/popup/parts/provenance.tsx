import type { Provenance } from '@sidenote/contract/provenance';
import { say, sayDay } from '../../locales/say.ts';
import { toldFact, toldMethod, toldProvider, toldRetention } from '../../locales/told-provenance.ts';
import { AsWritten } from './as-written.tsx';

/** Who answers, named in full (R37). */
export function ProvenanceFacts({ provenance }: { provenance: Provenance }) {
  return (
    <>
      <dt>{say('provenance.provider')}</dt>
      <dd>{toldProvider(provenance.provider)}</dd>
      <dt>{say('provenance.model')}</dt>
      <dd>{toldFact(provenance.model)}</dd>
      <dt>{say('provenance.region')}</dt>
      <dd>{toldFact(provenance.region)}</dd>
      <dt>{say('provenance.retention')}</dt>
      <dd>{toldRetention(provenance.retention) ?? <AsWritten words={provenance.retention} />}</dd>
      {provenance.attestedUntil !== undefined && (
        <>
          <dt>{say('provenance.attestedUntil')}</dt>
          <dd>{sayDay(provenance.attestedUntil)}</dd>
        </>
      )}
      {provenance.subProcessor !== undefined && (
        <>
          <dt>{say('provenance.subProcessor')}</dt>
          <dd>{provenance.subProcessor}</dd>
        </>
      )}
      {provenance.method !== undefined && (
        <>
          <dt>{say('provenance.method')}</dt>
          <dd>{toldMethod(provenance.method) ?? <AsWritten words={provenance.method} />}</dd>
        </>
      )}
    </>
  );
}
