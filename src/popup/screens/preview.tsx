import { findAction } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { say, sayCount } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import type { ManagedView } from '../../messages.ts';
import { sentParts } from '../../parts.ts';
import { passageSent, writtenInto } from '../../sent.ts';
import { type WhyShown, whyShown } from '../../why-shown.ts';
import { leave } from '../leave.ts';
import { FeatureNote } from '../parts/feature-note.tsx';
import { GuardNotes } from '../parts/guard-notes.tsx';
import { KeepOwn } from '../parts/keep-own.tsx';
import { KeyHint } from '../parts/key-hint.tsx';
import { Notice } from '../parts/notice.tsx';
import { filledIn, isWritten, ParameterFields, type ParameterValues } from '../parts/parameter-fields.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SelectionInstead } from '../parts/selection-instead.tsx';
import { StayingRow } from '../parts/staying-row.tsx';
import { Title } from '../parts/title.tsx';
import { Unformatted } from '../parts/unformatted.tsx';
import { WhatIsSent } from '../parts/what-is-sent.tsx';
import { WordsField } from '../parts/words-field.tsx';
import type { Send } from '../send.ts';
import type { Draft } from '../sent-of.ts';
import { useKeys } from '../use-keys.ts';

const noParameters = {};

/** What a person is told of a text that they have not selected. */
const unseen = {
  field: { title: 'preview.fieldTitle', send: 'preview.fieldSend' },
  page: { title: 'preview.pageTitle', send: 'preview.pageSend' },
  comments: { title: 'preview.commentsTitle', send: 'preview.commentsSend' },
} as const;

/** Why they are asked each time. */
const asked = {
  field: 'preview.fieldAsked',
  page: 'preview.pageAsked',
  comments: 'preview.commentsAsked',
  words: 'preview.wordsAsked',
  choice: 'preview.choiceAsked',
  long: 'preview.longAsked',
  secret: 'preview.secretAsked',
} as const satisfies Record<WhyShown, string>;

/** Before the first use: what is sent, exactly, and a person's yes. */
export function PreviewScreen(props: {
  job: JobIn<'preview'>;
  managed: ManagedView;
  chosen: Parameters;
  /** Takes down what would be sent as it stands, for whoever looks it up meanwhile. */
  draft: RefObject<Draft | undefined>;
  send: Send;
}) {
  const { job, managed, chosen, draft, send } = props;
  const action = findAction(job.ask.action);
  const declared = action?.parameters ?? noParameters;
  const begun = { ...chosen, ...job.ask.parameters };
  const [values, setValues] = useState<ParameterValues>(begun);
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
  useEffect(() => {
    draft.current = { jobId: job.id, sent, capture };
  }, [draft, job.id, sent, capture]);
  const parts = useMemo(() => sentParts(sent).length, [sent]);
  const written = writes
    ? words.trim() !== '' && words !== job.capture.text
    : isWritten(declared, values, begun);
  const [leaving, setLeaving] = useState(false);
  const why = useMemo(() => whyShown(job.ask, job.capture, passageSent(job.ask, job.capture)), [job]);
  const sendNow = () => {
    if (parameters === undefined) return;
    send({ type: 'panel/send', parameters, ...(writes ? { words: capture.text } : {}) });
  };
  useKeys(
    // What somebody has written goes by no single key.
    { enter: sendNow, escape: written && !leaving ? () => setLeaving(true) : () => leave(send) },
    String(leaving),
  );
  const { source, unformatted, language, guarded } = capture;
  const whole = source === 'selection' ? undefined : unseen[source];
  return (
    <>
      <div>
        <Title>{say(whole?.title ?? 'preview.title')}</Title>
        <p className="soft small">{titleOf(job.ask.action)}</p>
      </div>
      <ParameterFields
        declared={declared}
        values={values}
        onChange={(id, value) => {
          setLeaving(false);
          setValues((before) => ({ ...before, [id]: value }));
        }}
        onEnter={sendNow}
      />
      {leaving && <Notice kind="warn">{say('preview.escapeAgain', { key: say('keys.escape') })}</Notice>}
      {job.ask.action === OWN_ACTION_RUNS && <KeepOwn parameters={parameters} send={send} />}
      {unformatted && <Unformatted />}
      <SelectionInstead job={job} />
      {writes ? (
        <WordsField
          value={words}
          onChange={(text) => {
            setLeaving(false);
            setWords(text);
          }}
          onEnter={sendNow}
          lang={language}
        />
      ) : (
        <ScrollRegion label={say('preview.text')} lang={language} streaming>
          <PlainCharacters text={sent.text} />
        </ScrollRegion>
      )}
      {parts > 1 && <Notice kind="plain">{sayCount('preview.parts', parts)}</Notice>}
      <GuardNotes found={sent.found} guarded={guarded} />
      <WhatIsSent
        sent={sent}
        capture={capture}
        destination={job.destination}
        provenance={job.destination.upstream}
        changeable
      />
      <FeatureNote action={job.ask.action} />
      <StayingRow>
        <button
          type="button"
          className="button primary"
          disabled={parameters === undefined}
          onClick={sendNow}
        >
          {say(whole?.send ?? 'preview.send')}
          <KeyHint name="enter" />
        </button>
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          {say('buttons.cancel')}
        </button>
      </StayingRow>
      {managed.state === 'on' && managed.dataConsent && (
        <p className="soft small">
          {say('preview.answersFor', { organisation: managed.orgName ?? say('preview.organisation') })}
        </p>
      )}
      <p className="soft small">{say(why === undefined ? 'preview.askedOnce' : asked[why])}</p>
    </>
  );
}
