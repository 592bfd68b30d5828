import type { Provenance } from '@sidenote/contract/provenance';
import type { Capture, Sent } from '../../job.ts';
import { requestBody } from '../../sent.ts';
import { ProvenanceFacts } from './provenance.tsx';

/** Exactly what leaves the browser, where it goes and who works on it (R17). */
export function WhatIsSent(props: { sent: Sent; capture: Capture; gateway: string; provenance: Provenance }) {
  const { sent, capture, gateway, provenance } = props;
  return (
    <>
      <dl className="facts">
        <dt>Text</dt>
        <dd>{sent.text.length.toLocaleString('en')} characters</dd>
        <dt>To</dt>
        <dd>{gateway}</dd>
        <ProvenanceFacts provenance={provenance} />
      </dl>
      <details>
        <summary>The request’s body, byte for byte</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" tabIndex={0} data-testid="bytes">
          {requestBody(sent, capture)}
        </pre>
      </details>
    </>
  );
}
