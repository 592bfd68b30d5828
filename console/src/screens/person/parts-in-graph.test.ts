import type { KeptInGraph } from '@sidenote/contract/graph/kept-in-graph';
import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { partsInGraph } from './parts-in-graph.ts';

beforeEach(() => speak(english));

type Kept = KeptInGraph['kept'][number];
const kept = (what: Kept['what'], person: Kept['person'], days: number | null): Kept => ({
  ...{ what, holds: ['kinds'], person, days },
});

test('what goes by its age is told with its days, and what does not as everybody reads it', () => {
  const graph = {
    on: true,
    kept: [
      kept('objects', 'nobody', 400),
      kept('edges', 'pseudonym', 400),
      kept('requests', 'pseudonym', 30),
      kept('accounts', 'pseudonym', null),
      kept('connectors', 'pseudonym', null),
    ],
  };
  expect(partsInGraph(graph)).toEqual([
    ['Teamwork graph: How people, teams and work hang together, by week', '400 days'],
    ['Teamwork graph: Which requests are in the graph', '30 days'],
    ['Teamwork graph: Whose account in an app it is', 'As long as it holds'],
  ]);
});

test('where teams alone are known, or it is off, nothing in it is about a person', () => {
  const stays = kept('left', 'nobody', null);
  expect(partsInGraph({ on: false, kept: [stays] })).toEqual([]);
  expect(partsInGraph({ on: true, kept: [kept('edges', 'nobody', 400), stays] })).toEqual([]);
});
