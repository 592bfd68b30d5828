import { expect, test } from 'vitest';
import { accountId, areIdsOf } from './ids.ts';
import type { WorkApp } from './work-objects.ts';

const hex24 = '665f00aa00000000000000c4';
const hex32 = '0123456789abcdef0123456789abcdef';
const driveId = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';

/** Of each app, ids as it makes them, and things that stand in its addresses and are none. */
const cases: readonly [
  app: WorkApp,
  objects: string[],
  containers: string[],
  notObjects: string[],
  notContainers: string[],
][] = [
  [
    'jira',
    ['ACME-7', 'A_2-100001'],
    ['ACME', 'A_2'],
    ['acme-7', 'ACME-7-Salaries', 'Salaries'],
    ['Acme team', 'salaries'],
  ],
  ['jira-service-management', ['HELP-9'], ['HELP'], ['9'], ['help desk']],
  [
    'confluence',
    ['1001', '98305123456'],
    ['ENG', 'hr2', '~712020ab12'],
    ['Release-plan', '1001/Release-plan'],
    ['mira.okafor', 'Release+plan', '~'],
  ],
  [
    'bitbucket',
    ['12'],
    ['acme/app', 'acme_1/app.js'],
    ['12/diff'],
    ['acme', 'acme/app/src', 'acme/fix the bug'],
  ],
  [
    'trello',
    ['Ts7kQ2vR', hex24],
    ['Ts7kQ2vR', hex24],
    ['release', 'tell-the-support-team', '1-card'],
    ['plan'],
  ],
  ['github', ['7'], ['acme/app', 'acme-1/app_2.js'], ['v1.0'], ['acme', 'acme/app/pull']],
  ['gitlab', ['4'], ['acme/app', 'acme/team/sub/app'], ['home'], ['acme', 'acme//app']],
  [
    'google-docs',
    [driveId],
    [driveId],
    ['1a', 'Salaries 2026 of everybody', 'Salaries-of-the-board-rise-by-forty-percent'],
    ['e'],
  ],
  ['notion', [hex32], [hex32], [`Plan-${hex32}`, 'deadbeef'], ['acme']],
  [
    'slack',
    ['1780898700.000100'],
    ['C02ABCDEF', 'D02ABCDEF', 'G02ABCDEF'],
    ['p1780898700000100'],
    ['general', 'T02ABCDEF'],
  ],
  ['linear', ['ACM-1', '0123456789ab'], ['ACM'], ['salaries-0123456789ab', 'acm-1'], ['acme']],
  [
    'google-drive',
    [driveId],
    [driveId],
    ['Salaries.xlsx', 'Salaries-of-the-board-rise-by-forty-percent'],
    ['My Drive'],
  ],
  [
    'google-calendar',
    ['4vqk2f0g8n1s6h3e5b7d', 'abcde_20261127T090000Z'],
    ['c_188abc'],
    ['Weekly meeting'],
    ['mira@acme.example'],
  ],
  ['figma', ['Zk1aQwErTyUiOpAsDfGhJk'], ['7654321'], ['Checkout-redesign'], ['Design team']],
];

test.each(cases)('%s', (app, objects, containers, notObjects, notContainers) => {
  for (const object of objects) expect(areIdsOf(app, { object }), object).toBe(true);
  for (const container of containers) expect(areIdsOf(app, { container }), container).toBe(true);
  for (const object of notObjects) expect(areIdsOf(app, { object }), object).toBe(false);
  for (const container of notContainers) expect(areIdsOf(app, { container }), container).toBe(false);
});

test.each<[string, boolean]>([
  ['712020:6d1f2c58-0b7e-4a35-9e3d-52f6a1c0d001', true],
  ['5b10a2844c20165700ede21f', true],
  ['qm:0a1b-22:7', true],
  ['{0a1b2c3d-0002-4000-8000-00000000b002}', true],
  ['804', true],
  ['U02ABCDEF', true],
  ['mira@acme.example', false],
  ['Mira Okafor', false],
  ['', false],
])('%s is an account: %s', (id, is) => {
  expect(accountId.test(id)).toBe(is);
});
