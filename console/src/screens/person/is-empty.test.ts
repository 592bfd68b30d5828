import { expect, test } from 'vitest';
import { isEmpty } from './is-empty.ts';
import type { Exported } from './use-export.ts';

const nobody: Exported = {
  ...{ interactions: [], votes: [], outcomes: [], weeks: [], consoleSessions: [], directory: [] },
  ...{ providerKeys: [], webhooks: [], audit: [], groups: [], revokedAt: null, erasedAt: null },
  graph: { left: false, accounts: [], events: [], edges: [] },
};

test.each<[string, boolean, Partial<Exported>]>([
  ['nothing', true, {}],
  ['that they were asked for before', true, { audit: [{ action: 'person.export' }] }],
  ['another row of the audit', false, { audit: [{ action: 'person.export' }, { action: 'person.erase' }] }],
  ['a record', false, { interactions: [{}] }],
  ['a connected app', false, { connectors: [{}] } as Partial<Exported>],
  ['an ended access', false, { revokedAt: 1 }],
  [
    'that they want no part in the graph',
    false,
    { graph: { left: true, accounts: [], events: [], edges: [] } },
  ],
])('of whom there is %s, nothing is kept: %s', (_what, empty, rows) => {
  expect(isEmpty({ ...nobody, ...rows })).toBe(empty);
});
