import { graphKeptKinds, keptInGraphSchema } from '@sidenote/contract/graph/kept-in-graph';
import { expect, test } from 'vitest';
import { configSchema } from '../config.ts';
import { keptFor } from '../storage/kept-for.ts';
import { knownColumns } from '../storage/known-columns.ts';
import { graphColumns } from './graph-columns.ts';
import { keptInGraph } from './kept-in-graph.ts';

const { retention } = configSchema.parse({ retention: { interactionDays: 90 } });
const all = keptInGraph({ on: true, people: 'people' }, retention);
const whats = ({ kept }: typeof all) => kept.map(({ what }) => what);

test('the data map of the graph is that of its tables: every table and every column, and no others (R24)', () => {
  const tables = Object.entries(knownColumns).filter(([name]) => /^(graph|connector)/.test(name));
  const columns = (of: object) => Object.keys(of).sort();
  expect(tables.map(([name]) => name).sort()).toEqual(columns(graphColumns));
  const told = Object.fromEntries(
    Object.entries(graphColumns).map(([name, table]) => [name, columns(table.columns)]),
  );
  expect(told).toEqual(Object.fromEntries(tables.map(([name, known]) => [name, columns(known)])));
  // Whose organisation a row is of is in each, and the only thing that goes without saying.
  const untold = Object.values(graphColumns).flatMap((table) =>
    Object.entries(table.columns).flatMap(([name, holds]) => (holds.length === 0 ? [name] : [])),
  );
  expect(new Set(untold)).toEqual(new Set(['org_id']));
});

test('everything is told, with whom it is about, and for as long as retention keeps it', () => {
  expect(keptInGraphSchema.parse(all)).toEqual(all);
  expect(whats(all)).toEqual(graphKeptKinds.filter((one) => one !== 'objectsAlone' && one !== 'teamEdges'));
  for (const [name, { what }] of Object.entries(graphColumns)) {
    const days = all.kept.find((one) => one.what === what)?.days;
    const lasts = Object.entries(keptFor).some(([table, kept]) => table === name && kept === null);
    expect([name, days]).toEqual([name, lasts ? null : 90]);
  }
  expect(all.kept.filter(({ person }) => person === 'pseudonym').map(({ what }) => what)).toEqual([
    ...['edges', 'access', 'requests', 'accounts', 'membership', 'connectors'],
  ]);
});

test('what does not go with time is told apart from what does', () => {
  const excepted = Object.entries(keptFor).filter(
    ([name, kept]) => /^graph/.test(name) && kept?.except !== undefined,
  );
  const apart = Object.entries(graphColumns).filter(([, table]) => table.lasting !== undefined);
  expect(apart.map(([name]) => name)).toEqual(excepted.map(([name]) => name));
  expect(all.kept.find(({ what }) => what === 'access')?.days).toBeNull();
});

test('where teams alone are known, nothing in it is told to be about a person', () => {
  const teams = keptInGraph({ on: true, people: 'teams' }, retention);
  expect(whats(teams)).toEqual([
    ...['objectsAlone', 'teamEdges', 'requests', 'teams', 'workNames', 'left', 'connectors'],
  ]);
  const about = teams.kept.filter(({ person, holds }) => person !== 'nobody' || holds.includes('pseudonyms'));
  const requests = teams.kept.find(({ what }) => what === 'requests');
  expect(requests?.holds).toEqual(['keys', 'groups', 'kinds', 'weeks']);
  // An admin who connected an app is known by pseudonym, as in the audit.
  expect(about.map(({ what }) => what)).toEqual(['connectors']);
});

test('where it is off, only what stays is told', () => {
  expect(whats(keptInGraph({ on: false, people: 'people' }, retention))).toEqual(['left', 'connectors']);
});
