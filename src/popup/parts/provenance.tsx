import type { Provenance } from '@sidenote/contract/provenance';

/** Who answers, named in full (R37). */
export function ProvenanceFacts({ provenance }: { provenance: Provenance }) {
  return (
    <>
      <dt>Provider</dt>
      <dd>{provenance.provider}</dd>
      <dt>Model</dt>
      <dd>{provenance.model}</dd>
      <dt>Region</dt>
      <dd>{provenance.region}</dd>
      <dt>Retention</dt>
      <dd>{provenance.retention}</dd>
      {provenance.attestedUntil !== undefined && (
        <>
          <dt>Attested until</dt>
          <dd>{provenance.attestedUntil}</dd>
        </>
      )}
      {provenance.subProcessor !== undefined && (
        <>
          <dt>Sub-processor</dt>
          <dd>{provenance.subProcessor}</dd>
        </>
      )}
      {provenance.method !== undefined && (
        <>
          <dt>Method</dt>
          <dd>{provenance.method}</dd>
        </>
      )}
    </>
  );
}
