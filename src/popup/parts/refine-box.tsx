import { MAX_PARAMETER_CHARS } from '@sidenote/contract/parameters';
import { useEffect, useId, useRef, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { refinementSent } from '../../sent.ts';
import { enterKey } from '../composing.ts';
import type { Send } from '../send.ts';
import { KeyHint } from './key-hint.tsx';
import { WhatIsSent } from './what-is-sent.tsx';

const suggestions = {
  text: ['refine.shorter', 'refine.detail', 'refine.simpler', 'refine.list'],
  query: ['refine.newest', 'refine.mine', 'refine.recent'],
} as const;

/** What to change about the answer, in the person's words, and what is sent for it. */
export function RefineBox(props: {
  job: JobIn<'answer'>;
  /** What kind of answer it is: other changes suit other kinds. */
  kind?: keyof typeof suggestions;
  send: Send;
  close: () => void;
}) {
  const { job, kind = 'text', send, close } = props;
  const [task, setTask] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useEffect(() => field.current?.focus(), []);
  const refine = (words: string) => {
    if (words.trim() !== '') send({ type: 'panel/refine', task: words.trim() });
  };
  return (
    <form
      className="stack box"
      onSubmit={(event) => {
        event.preventDefault();
        refine(task);
      }}
    >
      <div className="row">
        {suggestions[kind].map((words) => (
          <button key={words} type="button" className="chip" onClick={() => refine(say(words))}>
            {say(words)}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor={name}>{say('refine.what')}</label>
        <textarea
          id={name}
          ref={field}
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          value={task}
          onChange={(event) => setTask(event.target.value)}
          onKeyDown={enterKey(() => refine(task))}
        />
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={task.trim() === ''}>
          {say('buttons.refine')}
          <KeyHint name="enter" />
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {say('buttons.cancel')}
          <KeyHint name="escape" />
        </button>
      </div>
      <details>
        <summary>{say('refine.sent')}</summary>
        <WhatIsSent
          sent={refinementSent(job, task.trim() === '' ? '…' : task.trim())}
          capture={job.capture}
          destination={job.destination}
          provenance={job.destination.upstream}
        />
      </details>
    </form>
  );
}
