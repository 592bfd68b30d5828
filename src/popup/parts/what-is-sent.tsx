import type { Provenance } from '@sidenote/contract/provenance';
import { useMemo, useState } from 'react';
import type { Capture, Sent } from '../../job.ts';
import { joiningOf, sentParts } from '../../parts.ts';
import { requestBody } from '../../sent.ts';
import { FoundList } from './found-list.tsx';
import { ProvenanceFacts } from './provenance.tsx';

/** Exactly what leaves the browser, where it goes and who works on it (R17). */
export function WhatIsSent(props: {
  sent: Sent;
  capture: Capture;
  gateway: string;
  provenance: Provenance;
  house: string;
  /** Of an answer that is there: which instructions the model was given. */
  promptVersion?: number | undefined;
}) {
  const { sent, capture, gateway, provenance, house, promptVersion } = props;
  const [open, setOpen] = useState(false);
  const parts = useMemo(() => sentParts(sent), [sent]);
  return (
    <>
      <dl className="facts">
        <dt>Text</dt>
        <dd>
          {sent.text.length.toLocaleString('en')} characters
          {parts.length > 1 && `, in ${parts.length} parts, each a request of its own`}
        </dd>
        {capture.readFrom.length > 0 && (
          <>
            <dt>Read from</dt>
            <dd>{capture.metadata.site}, in your own session there</dd>
          </>
        )}
        <dt>To</dt>
        <dd>{gateway}</dd>
        <ProvenanceFacts provenance={provenance} />
        {promptVersion !== undefined && (
          <>
            <dt>Instructions</dt>
            <dd>version {promptVersion}</dd>
          </>
        )}
      </dl>
      {sent.found.length > 0 && (
        <div>
          <h3 className="small soft">Found in the text</h3>
          <FoundList found={sent.found} />
        </div>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {parts.length === 1
            ? 'The request’s body, byte for byte'
            : `The bodies of ${parts.length} requests, byte for byte`}
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" tabIndex={0} data-testid="bytes">
          {/* Of a long text only where somebody looks: it is as long as the text. */}
          {(open || parts.length === 1) && parts.map((part) => requestBody(part, capture)).join('\n\n')}
        </pre>
      </details>
      {parts.length > 1 && joiningOf(sent.ask.action) === 'merge' && (
        <p className="soft small">
          Then the answers to the parts are sent in the same way, to make one of them.
        </p>
      )}
      {capture.readFrom.length > 0 && (
        <details>
          <summary>What {capture.metadata.site} was asked for</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre className="bytes" tabIndex={0}>
            {capture.readFrom.map((path) => `GET ${path}`).join('\n')}
          </pre>
        </details>
      )}
      {house !== '' && (
        <details>
          <summary>Your organisation adds its own instructions at the gateway</summary>
          <p className="pre-line small">{house}</p>
        </details>
      )}
    </>
  );
}
