import { findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { useMemo, useState } from 'react';
import type { JobIn } from '../../job.ts';
import type { ManagedView } from '../../messages.ts';
import { sentParts } from '../../parts.ts';
import { passageSent, writtenInto } from '../../sent.ts';
import { leave } from '../leave.ts';
import { FeatureNote } from '../parts/feature-note.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { KeepOwn } from '../parts/keep-own.tsx';
import { Notice } from '../parts/notice.tsx';
import { filledIn, ParameterFields, type ParameterValues } from '../parts/parameter-fields.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { Title } from '../parts/title.tsx';
import { Unformatted } from '../parts/unformatted.tsx';
import { WhatIsSent } from '../parts/what-is-sent.tsx';
import { WordsField } from '../parts/words-field.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

const noParameters = {};

/** What a person is told of a text that they have not selected, and why they are asked each time. */
const unseen = {
  field: {
    title: 'Nothing is selected: take the whole field?',
    send: 'Send the whole field',
    asked: 'You are asked each time a whole field is taken. Select a passage to work on just that.',
  },
  page: {
    title: 'The whole page, as it will be sent',
    send: 'Send the page',
    asked: 'You are asked each time a whole page is taken.',
  },
  comments: {
    title: 'The comments, as they will be sent',
    send: 'Send the comments',
    asked: 'You are asked each time comments are taken.',
  },
} as const;
const askedForWords = 'Nothing of the page is sent with it. What you selected stands there to begin with.';
const askedOnce =
  'You are asked once per browser session. Later it stays one click away, under “What was sent”.';

/** Before the first use: what is sent, exactly, and a person's yes. */
export function PreviewScreen(props: {
  job: JobIn<'preview'>;
  managed: ManagedView;
  chosen: Parameters;
  send: Send;
}) {
  const { job, managed, chosen, send } = props;
  const action = findAction(job.ask.action);
  const declared = action?.parameters ?? noParameters;
  const [values, setValues] = useState<ParameterValues>({
    ...chosen,
    ...job.ask.parameters,
  });
  const writes = action?.takes.includes('words') === true;
  const [words, setWords] = useState(job.capture.text);
  const capture = useMemo(() => writtenInto(job, writes ? words.trim() : undefined), [writes, words, job]);
  const parameters = useMemo(
    () => (capture.text === '' ? undefined : filledIn(declared, values)),
    [capture, declared, values],
  );
  const sent = useMemo(
    () => passageSent(parameters === undefined ? job.ask : { ...job.ask, parameters }, capture),
    [parameters, job, capture],
  );
  const parts = useMemo(() => sentParts(sent).length, [sent]);
  const sendNow = () => {
    if (parameters === undefined) return;
    send({ type: 'panel/send', parameters, ...(writes ? { words: capture.text } : {}) });
  };
  useKeys({ enter: sendNow, escape: () => leave(send) });
  const { source, unformatted, language, guarded } = capture;
  const whole = source === 'selection' ? undefined : unseen[source];
  return (
    <>
      <div>
        <Title>{whole?.title ?? 'This is what will be sent'}</Title>
        <p className="soft small">{action?.title}</p>
      </div>
      <ParameterFields
        declared={declared}
        values={values}
        onChange={(id, value) => setValues((before) => ({ ...before, [id]: value }))}
        onEnter={sendNow}
      />
      {job.ask.action === OWN_ACTION_RUNS && <KeepOwn parameters={parameters} send={send} />}
      {unformatted && <Unformatted />}
      <SelectionInstead job={job} />
      {writes ? (
        <WordsField value={words} onChange={setWords} onEnter={sendNow} lang={language} />
      ) : (
        <ScrollRegion label="Text to be sent" lang={language} streaming>
          <PlainCharacters text={sent.text} />
        </ScrollRegion>
      )}
      {parts > 1 && (
        <Notice kind="plain">
          This is a long text. It is worked through in {parts} parts, which takes a while; you can stop at any
          time and keep what is there.
        </Notice>
      )}
      <GuardNotes found={sent.found} guarded={guarded} />
      <WhatIsSent
        sent={sent}
        capture={capture}
        gateway={job.destination.gateway}
        provenance={job.destination.upstream}
        house={job.destination.house}
      />
      <FeatureNote action={job.ask.action} />
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={parameters === undefined}
          onClick={sendNow}
        >
          {whole?.send ?? 'Send'}
          <span className="key">Enter</span>
        </button>
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          Cancel
        </button>
      </div>
      {managed.state === 'on' && managed.dataConsent && (
        <p className="soft small">
          {managed.orgName ?? 'Your organisation'} answers for your consent to this. Nothing goes before you
          send it.
        </p>
      )}
      <p className="soft small">{whole?.asked ?? (writes ? askedForWords : askedOnce)}</p>
    </>
  );
}
