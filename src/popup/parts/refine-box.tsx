import { MAX_PARAMETER_CHARS } from '@sidenote/contract/parameters';
import { useEffect, useId, useRef, useState } from 'react';
import type { JobIn } from '../../job.ts';
import { refinementSent } from '../../sent.ts';
import type { Send } from '../send.ts';
import { WhatIsSent } from './what-is-sent.tsx';

const suggestions = {
  text: ['Shorter still', 'More detail', 'Simpler words', 'As a list'],
  query: ['Newest first', 'Only mine', 'From the last 30 days'],
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
          <button key={words} type="button" className="chip" onClick={() => refine(words)}>
            {words}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor={name}>What should change?</label>
        <textarea
          id={name}
          ref={field}
          rows={2}
          maxLength={MAX_PARAMETER_CHARS}
          value={task}
          onChange={(event) => setTask(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              // The box closes, not the answer.
              event.stopPropagation();
              event.nativeEvent.stopImmediatePropagation();
              close();
            }
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            refine(task);
          }}
        />
      </div>
      <div className="row">
        <button type="submit" className="button primary" disabled={task.trim() === ''}>
          Refine<span className="key">Enter</span>
        </button>
        <button type="button" className="button quiet" onClick={close}>
          Cancel
        </button>
      </div>
      <details>
        <summary>What is sent: this answer and your words, not the passage</summary>
        <WhatIsSent
          sent={refinementSent(job, task.trim() === '' ? '…' : task.trim())}
          capture={job.capture}
          gateway={job.destination.gateway}
          provenance={job.destination.upstream}
          house={job.destination.house}
        />
      </details>
    </form>
  );
}
