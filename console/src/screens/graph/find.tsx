import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { useState } from 'react';
import { say, sayCount } from '../../locales/say.ts';
import { type Found, foundIn } from './found.ts';

/** Finds what the picture shows by its name; the way to choose something for who does not use a pointer. */
export function Find(props: {
  of: OrganisationGraph;
  chosen: string | undefined;
  onFound: (found: Found) => void;
}) {
  const [words, setWords] = useState('');
  const found = foundIn(props.of, words);
  return (
    <search className="graph-find" aria-label={say('graph.find')}>
      <label className="field">
        {say('graph.find')}
        <input
          type="search"
          maxLength={100}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <p className="soft small" role="status">
        {sayCount('graph.found', found.length)}
      </p>
      <ul className="graph-found">
        {found.map((one) => (
          <li key={one.key}>
            <button type="button" aria-pressed={one.key === props.chosen} onClick={() => props.onFound(one)}>
              <bdi>{one.title}</bdi>
              <span className="soft small">{one.what}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
