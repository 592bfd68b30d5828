import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { type KeyboardEvent, useState } from 'react';
import { say, sayCount } from '../../locales/say.ts';
import { type Found, foundIn } from './found.ts';

/**
 * Finds what the picture shows by its name; the way to choose something for who does not use a pointer. Enter chooses the first
 * find, arrows go through all of them, and what is chosen is let go of where it is pressed again.
 */
export function Find(props: {
  of: OrganisationGraph;
  chosen: string | undefined;
  onFound: (found: Found | undefined) => void;
}) {
  const { of, chosen, onFound } = props;
  const [words, setWords] = useState('');
  const found = foundIn(of, words);
  return (
    <search className="graph-find" aria-label={say('graph.find')}>
      <label className="field">
        {say('graph.find')}
        <input
          type="search"
          maxLength={100}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            const [first] = found;
            // Without words the first of all would be chosen, which nobody asked for; Enter also ends writing in Japanese.
            const isAsked = event.key === 'Enter' && !event.nativeEvent.isComposing && words.trim() !== '';
            if (isAsked && first !== undefined) onFound(first);
            else goThrough(event);
          }}
        />
      </label>
      <p className="soft small" role="status">
        {sayCount('graph.found', found.length)}
      </p>
      <ul className="graph-found">
        {found.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              aria-pressed={one.key === chosen}
              onClick={() => onFound(one.key === chosen ? undefined : one)}
              onKeyDown={goThrough}
            >
              <bdi>{one.title}</bdi>
              <span className="soft small">{one.what}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

/** Goes to the find below or above; above the first is the search itself. */
function goThrough(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.nativeEvent.isComposing) return;
  const stops = event.currentTarget.closest('search')?.querySelectorAll<HTMLElement>('input, li button');
  const all = Array.from(stops ?? []);
  const next = all[all.indexOf(event.currentTarget) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
