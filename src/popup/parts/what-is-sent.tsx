import type { Provenance } from '@sidenote/contract/provenance';
import type { Ask, Capture } from '../../job.ts';
import { requestBody } from '../../request-body.ts';
import { ProvenanceFacts } from './provenance.tsx';

/** Exactly what leaves the browser, where it goes and who works on it (R17). */
export function WhatIsSent(props: { ask: Ask; capture: Capture; gateway: string; provenance: Provenance }) {
  const { ask, capture, gateway, provenance } = props;
  return (
    <>
      <dl className="facts">
        <dt>Text</dt>
        <dd>{capture.text.length.toLocaleString('en')} characters</dd>
        <dt>To</dt>
        <dd>{gateway}</dd>
        <ProvenanceFacts provenance={provenance} />
      </dl>
      <details>
        <summary>The request’s body, byte for byte</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" tabIndex={0} data-testid="bytes">
          {requestBody(ask, capture)}
        </pre>
      </details>
    </>
  );
}
