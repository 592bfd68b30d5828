import { terms } from '@sidenote/contract/terms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningRequests, trackRunning } from '../relay/running.ts';
import { sampleRules } from '../storage/seed.ts';
import type { Ask } from './decide.ts';
import { closedStanding, type Organisation } from './organisation.ts';
import { type PersonStanding, rememberPeople } from './people.ts';
import { keepSnapshots, type Snapshots } from './snapshots.ts';
import { type Review, refusedBy, type Watch, watchPolicy } from './watch.ts';

/** Only the directory knows who is of the staff. */
const acme: Organisation = {
  ...sampleRules(),
  ...closedStanding,
  ...{ id: 'acme', name: 'Acme', region: null, policyVersion: 1, updatedAt: 0 },
  ...{ switch: 'on', termsVersion: terms.version, termsAcceptedAt: 0 },
  groups: { allow: ['staff'], block: [] },
};
const ask: Ask = {
  ...{ action: 'summarise', site: 'acme.atlassian.net', product: 'jira', length: 1 },
  groups: ['staff'],
};
const staff: PersonStanding = { revoked: false, groups: ['staff'] };

let running: RunningRequests<Review>;
let snapshots: Snapshots;
let watch: Watch;
/** Who was asked for, each time. */
let asked: string[][];
let standingOf: (person: string) => PersonStanding;
/** What the next look-up of people waits for. */
let peopleHang: Promise<void>;
/** Happens while people are looked up. */
let meanwhile: () => void;
/** What the next read of the versions waits for, and how many have begun. */
let hangs: Promise<void>;
let reads: number;
/** How each answer was ended. */
let ended: Map<string, string>;

beforeEach(() => {
  asked = [];
  standingOf = () => staff;
  meanwhile = () => undefined;
  hangs = Promise.resolve();
  peopleHang = Promise.resolve();
  reads = 0;
  ended = new Map();
  running = trackRunning();
  const failed = (error: unknown) => {
    throw error;
  };
  snapshots = keepSnapshots({
    versionsOf: async () => {
      const versions = new Map([['acme', { policy: 1, people: asked.length, keys: 0 }]]);
      reads += 1;
      await hangs;
      return versions;
    },
    organisation: async () => acme,
    processorsFor: () => [],
    now: () => 0,
    onFailure: failed,
  });
  const people = rememberPeople(async (_orgId, who) => {
    asked.push([...who]);
    meanwhile();
    await peopleHang;
    return new Map(who.map((person) => [person, standingOf(person)]));
  });
  watch = watchPolicy({ running, snapshots, people, onFailure: failed });
});
afterEach(() => watch.stop());

const begin = (person: string) =>
  running
    .begin({ orgId: 'acme', person, refusedBy: refusedBy(ask, [], 100) })
    .onStop((code) => void ended.set(person, code));

describe('a review of what is running', () => {
  test('looks everybody up together, and ends those alone who may not go on', async () => {
    for (const person of ['a', 'b', 'c', 'd', 'e']) begin(person);
    standingOf = (person) =>
      ({
        a: { revoked: true, groups: ['staff'] },
        b: { revoked: false, groups: [] },
        // Erased as they asked, and before they did.
        c: { ...staff, erasedAt: 100 },
        d: { ...staff, erasedAt: 99 },
      })[person] ?? staff;
    await watch.changed(['acme']);
    expect(asked).toEqual([['a', 'b', 'c', 'd', 'e']]);
    expect(Object.fromEntries(ended)).toEqual({
      a: 'access_revoked',
      b: 'group_not_allowed',
      c: 'busy',
    });
  });

  test('after a signal waits for no read that hangs, and what that says later is not believed', async () => {
    const { promise, resolve: answers } = Promise.withResolvers<void>();
    hangs = promise;
    const hanging = watch.changed(['acme']);
    await expect.poll(() => reads).toBe(1);
    begin('a');
    hangs = Promise.resolve();
    await watch.changed(['acme']);
    expect(ended.size).toBe(0);
    standingOf = () => ({ revoked: true, groups: undefined });
    await watch.changed(['acme']);
    expect(ended.get('a')).toBe('access_revoked');
    const before = await snapshots.current('acme');
    answers();
    await hanging;
    expect((await snapshots.current('acme'))?.versions).toEqual(before?.versions);
  });

  test('goes on beside a look-up that hangs', async () => {
    begin('a');
    const { promise, resolve: answers } = Promise.withResolvers<void>();
    peopleHang = promise;
    await expect.poll(() => asked.length).toBe(1);
    standingOf = () => ({ revoked: true, groups: undefined });
    peopleHang = Promise.resolve();
    await expect.poll(() => ended.get('a')).toBe('access_revoked');
    answers();
  });

  test('does not end who began to ask while it looked up the others', async () => {
    begin('a');
    meanwhile = () => begin('late');
    await watch.changed(['acme']);
    expect(asked).toEqual([['a']]);
    expect(ended.size).toBe(0);
    standingOf = () => ({ revoked: true, groups: undefined });
    meanwhile = () => undefined;
    await watch.changed(['acme']);
    expect([...ended.keys()]).toEqual(['a', 'late']);
  });
});
