import { terms } from '@sidenote/contract/terms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningRequests, trackRunning } from '../relay/running.ts';
import { sampleRules } from '../storage/seed.ts';
import type { Ask } from './decide.ts';
import { closedStanding, type Organisation } from './organisation.ts';
import { type PersonStanding, rememberPeople } from './people.ts';
import { keepSnapshots } from './snapshots.ts';
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
let watch: Watch;
/** Who was asked for, each time. */
let asked: string[][];
let standingOf: (person: string) => PersonStanding;
/** Happens while people are looked up. */
let meanwhile: () => void;
/** How each answer was ended. */
let ended: Map<string, string>;

beforeEach(() => {
  asked = [];
  standingOf = () => staff;
  meanwhile = () => undefined;
  ended = new Map();
  running = trackRunning();
  const failed = (error: unknown) => {
    throw error;
  };
  const snapshots = keepSnapshots({
    versionsOf: async () => new Map([['acme', { policy: 1, people: asked.length, keys: 0 }]]),
    organisation: async () => acme,
    processorsFor: () => [],
    onFailure: failed,
  });
  const people = rememberPeople(async (_orgId, who) => {
    asked.push([...who]);
    meanwhile();
    return new Map(who.map((person) => [person, standingOf(person)]));
  });
  watch = watchPolicy({ running, snapshots, people, onFailure: failed });
});
afterEach(() => watch.stop());

const begin = (person: string) =>
  running
    .begin({ orgId: 'acme', person, refusedBy: refusedBy(ask, []) })
    .onStop((code) => void ended.set(person, code));

describe('a review of what is running', () => {
  test('looks everybody up together, and ends those alone who may not go on', async () => {
    for (const person of ['a', 'b', 'c']) begin(person);
    standingOf = (person) =>
      ({ a: { revoked: true, groups: ['staff'] }, b: { revoked: false, groups: [] } })[person] ?? staff;
    await watch.changed(['acme']);
    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(Object.fromEntries(ended)).toEqual({ a: 'access_revoked', b: 'group_not_allowed' });
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
