import type { Provenance } from '@sidenote/contract/provenance';
import { useMemo, useState } from 'react';
import type { Capture, Destination, Sent } from '../../job.ts';
import { say, sayCount, sayTime } from '../../locales/say.ts';
import { joiningOf, sentParts } from '../../parts.ts';
import { requestBody } from '../../sent.ts';
import { ContextLine } from '../graph/context-line.tsx';
import { NoteTold } from '../graph/note-told.tsx';
import { AsWritten } from './as-written.tsx';
import { FoundList } from './found-list.tsx';
import { ProvenanceFacts } from './provenance.tsx';

/** Exactly what leaves the browser, where it goes, who works on it and by which rules (R17). */
export function WhatIsSent(props: {
  sent: Sent;
  capture: Capture;
  destination: Destination;
  provenance: Provenance;
  /** Of an answer that is there: which instructions the model was given. */
  promptVersion?: number | undefined;
  /** Nothing has been sent yet: what goes with it can still be changed. */
  changeable?: boolean;
}) {
  const { sent, capture, destination, provenance, promptVersion, changeable = false } = props;
  const { gateway, house, rules } = destination;
  const { site } = capture.metadata;
  const [open, setOpen] = useState(false);
  const parts = useMemo(() => sentParts(sent), [sent]);
  const characters = sayCount('sent.characters', sent.text.length);
  const applied = { version: rules.version, time: sayTime(rules.fetchedAt) };
  return (
    <>
      <dl className="facts">
        <dt>{say('sent.text')}</dt>
        <dd>{parts.length > 1 ? sayCount('sent.parts', parts.length, { characters }) : characters}</dd>
        {capture.readFrom.length > 0 && (
          <>
            <dt>{say('sent.readFrom')}</dt>
            <dd>{say('sent.ownSession', { site })}</dd>
          </>
        )}
        <dt>{say('sent.to')}</dt>
        <dd>{gateway}</dd>
        <ProvenanceFacts provenance={provenance} />
        {promptVersion !== undefined && (
          <>
            <dt>{say('sent.instructions')}</dt>
            <dd>{say('sent.version', { version: promptVersion })}</dd>
          </>
        )}
        <dt>{say('sent.rules')}</dt>
        <dd>{say(rules.managed ? 'applied.both' : 'applied.version', applied)}</dd>
      </dl>
      <ContextLine sent={sent} capture={capture} changeable={changeable} />
      {sent.found.length > 0 && (
        <div>
          <h3 className="small soft">{say('sent.found')}</h3>
          <FoundList found={sent.found} />
        </div>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{sayCount('sent.bytes', parts.length)}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className="bytes" tabIndex={0} data-testid="bytes">
          {/* Of a long text only where somebody looks: it is as long as the text. */}
          {(open || parts.length === 1) && parts.map((part) => requestBody(part, capture)).join('\n\n')}
        </pre>
      </details>
      {parts.length > 1 && joiningOf(sent.ask.action) === 'merge' && (
        <p className="soft small">{say('sent.merged')}</p>
      )}
      {capture.readFrom.length > 0 && (
        <details>
          <summary>{say('sent.askedFor', { site })}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre className="bytes" tabIndex={0}>
            {capture.readFrom.map((path) => `GET ${path}`).join('\n')}
          </pre>
        </details>
      )}
      {capture.note !== undefined && <NoteTold note={capture.note} site={site} />}
      {house !== '' && (
        <details>
          <summary>{say('sent.house')}</summary>
          <p className="pre-line small">
            <AsWritten words={house} />
          </p>
        </details>
      )}
    </>
  );
}
