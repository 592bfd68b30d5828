import { type Connector, connectorFaults } from '@sidenote/contract/graph/connectors';
import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { healthOf } from './health-of.ts';

beforeEach(() => speak(english));

const fresh: Connector = {
  ...{ id: '00000000-0000-4000-8000-000000000000', app: 'github', name: 'Code', host: 'api.github.com' },
  url: 'https://api.github.com',
  ...{ scopes: ['acme'], leftOut: [], state: 'on', fingerprint: 'sha256:0', version: 1, createdAt: 1 },
  ...{ lastAt: null, lastFault: null, failingSince: null, waitsUntil: null },
  ...{ reads: 0, done: 0, objects: 0, dropped: 0 },
};

test.each<[string, Partial<Connector>]>([
  ['Nothing was read yet.', {}],
  ['Nothing was read yet.', { reads: 3 }],
  ['Its first round is not over yet.', { reads: 3, objects: 6 }],
  ['Its first round is not over yet.', { reads: 3, done: 1 }],
  ['Its first round is not over yet.', { state: 'off', objects: 6 }],
  ['What it brought is being deleted.', { state: 'leaving', objects: 6 }],
])('“%s” is said of %j', (says, changes) => {
  expect(healthOf({ ...fresh, ...changes })).toBe(says);
});

test('that it tries again is said of what goes by, and not while it is paused', () => {
  const failed = (state: Connector['state'], lastFault: Connector['lastFault']) =>
    healthOf({ ...fresh, state, lastFault, failingSince: 1 });
  for (const fault of connectorFaults) {
    const goesBy = ['rate_limited', 'unreachable', 'timeout'].includes(fault);
    expect(/by itself/.test(failed('failing', fault)), fault).toBe(goesBy);
    expect(failed('off', fault)).toMatch(/^Not read since /);
    expect(failed('off', fault)).not.toMatch(/again|by itself/);
  }
});

test('when it was through with everything, or since when it fails, is said before all else', () => {
  expect(healthOf({ ...fresh, lastAt: 1, objects: 6 })).toMatch(/^Last read /);
  // The rest of it was.
  const part = { lastFault: 'not_understood', failingSince: 1, dropped: 3 } as const;
  expect(healthOf({ ...fresh, ...part, state: 'failing', lastAt: 1 })).toMatch(/^Last read /);
  expect(healthOf({ ...fresh, failingSince: 1, lastFault: 'tls', objects: 6 })).toMatch(/^Not read since /);
});
