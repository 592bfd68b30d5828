import { LONGEST_TITLE, SHORTEST_TITLE } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { useState } from 'react';
import { say } from '../../locales/say.ts';
import type { Send } from '../send.ts';

/** Keeps what was written for later, as an action of the person's own in this browser. */
export function KeepOwn({ parameters, send }: { parameters: Parameters | undefined; send: Send }) {
  const [title, setTitle] = useState('');
  const [kept, setKept] = useState('');
  const task = parameters?.task;
  const name = title.trim();
  return (
    <details>
      <summary>{say('keepOwn.title')}</summary>
      <div className="row">
        <input
          className="search grow"
          aria-label={say('keepOwn.name')}
          placeholder={say('keepOwn.name')}
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
          {say('keepOwn.keep')}
        </button>
      </div>
      <p className="soft small" role="status">
        {kept === '' ? say('keepOwn.where') : say('keepOwn.kept', { name: kept })}
      </p>
    </details>
  );
}
