import { LONGEST_TITLE, SHORTEST_TITLE } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { useState } from 'react';
import type { Send } from '../send.ts';

/** Keeps what was written for later, as an action of the person's own in this browser. */
export function KeepOwn({ parameters, send }: { parameters: Parameters | undefined; send: Send }) {
  const [title, setTitle] = useState('');
  const [kept, setKept] = useState('');
  const task = parameters?.task;
  const name = title.trim();
  return (
    <details>
      <summary>Keep this as an action of your own</summary>
      <div className="row">
        <input
          className="search grow"
          aria-label="Its name"
          placeholder="Its name"
          maxLength={LONGEST_TITLE}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={task === undefined || name.length < SHORTEST_TITLE}
          onClick={() => {
            if (task === undefined) return;
            send({ type: 'panel/keep-own', title: name, parameters: { ...parameters, task } });
            setKept(name);
          }}
        >
          Keep
        </button>
      </div>
      <p className="soft small" role="status">
        {kept === ''
          ? 'Your words are kept in this browser until you remove them. The text you selected is not.'
          : `Kept: “${kept}” stands in the panel’s list from now on.`}
      </p>
    </details>
  );
}
