import type { WorkNote } from '@sidenote/contract/graph/work-note';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../storage/database.ts';
import { leaveGraph } from '../storage/graph-mine.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { graphSecret } from '../testing/graph-rows.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { nodeKeysOf } from './node-keys.ts';
import { openNoteQueue, takeNotes } from './note-queue.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const people = Array.from({ length: 8 }, (_none, n) => personNo(n + 1));

describe.each(storageKinds)('notes that come together, on %s,', (kind) => {
  const at = useStorage(kind);
  const accountNo = (n: number) => `account-${n}`;
  const noteOf = (requestId: string, n: number): WorkNote => ({
    ...{ requestId, object: `WEB-${n % 3}`, container: 'WEB', self: accountNo(n % 8) },
    // Each begins with another of them: written as they come, two would wait for each other.
    people: people.map((_person, m) => ({ account: accountNo((n + m) % 8), role: 'author' as const })),
    ...{ attachments: [], links: [] },
  });
  const told = Array.from({ length: 160 }, (_none, n) => ({
    person: people[n % 8] ?? '',
    note: noteOf(requestNo(n), n),
  }));
  const edges = () => at.as((db) => db.selectFrom('graph_edge').selectAll().execute());

  beforeEach(async () => {
    await at.across((db) => addOrganisation(db, 'acme'));
    await optInOrganisation(at.storage, 'acme', 'acme.atlassian.net');
    await changeUnseen(at.storage, 'acme', {
      graph: 'on',
      graphProducts: 'jira',
      graphPeople: 'people',
      graphDetails: 'on',
    });
    await keepRecords(
      at.storage,
      told.map(({ person, note }) => sampleRecord(note.requestId, { person })),
    );
  });

  test('from several gateways are all there, each once, and nobody waits for ever', async () => {
    const parts = [0, 1, 2, 3, 4, 5, 6, 7].map((part) =>
      told.filter((_one, n) => Math.floor(n / 10) % 8 === part),
    );
    const taken = await Promise.all(
      [...parts, ...parts].map((some) => takeNotes(at.storage, keys, { orgId: 'acme', told: some })),
    );
    expect(new Set(taken.flat())).toEqual(new Set(['taken']));
    const all = await edges();
    const sum = (of: string) =>
      all.filter(({ kind }) => kind === of).reduce((sum, { count }) => sum + count, 0);
    expect(sum('used')).toBe(told.length);
    // Seven others on each, and one edge for both.
    expect(sum('works-with')).toBe(told.length * 7);
    // Each by what they tell themselves, and each account by what the others do.
    const created = new Set(all.filter(({ kind }) => kind === 'created').map(({ source }) => source));
    expect(created.isSupersetOf(new Set(people))).toBe(true);
    expect(created.size).toBe(2 * people.length);
    expect(sum('created')).toBe(3 * created.size);
  });

  test('leave nothing of somebody who goes while they arrive', async () => {
    const [mira = ''] = people;
    const parts = Array.from({ length: 16 }, (_none, n) => told.slice(10 * n, 10 * n + 10));
    await Promise.all([
      ...parts.map((some) => takeNotes(at.storage, keys, { orgId: 'acme', told: some })),
      at.as((db) => leaveGraph(db, kind, { orgId: 'acme', person: mira, now: 1 })),
    ]);
    const rows = JSON.stringify([
      await edges(),
      await at.as((db) => db.selectFrom('graph_event').selectAll().execute()),
      await at.as((db) => db.selectFrom('graph_account').selectAll().execute()),
    ]);
    expect(rows).not.toContain(mira);
    expect(rows).toContain(people[1]);
  });

  test('wait for one transaction at most, and are refused when too many wait', async () => {
    const queue = openNoteQueue({ storage: at.storage, keysOf: () => keys, capacity: 3, batchSize: 2 });
    const answers = told.slice(0, 6).map((one) => queue.take('acme', one));
    expect(answers.map((answer) => answer !== undefined)).toContain(false);
    await queue.close();
    expect(new Set(await Promise.all(answers.filter((answer) => answer !== undefined)))).toEqual(
      new Set(['taken']),
    );
    expect(queue.take('acme', told[7] ?? { person: '', note: noteOf('', 0) })).toBeDefined();
    await queue.close();
  });

  test('of one object are taken one after the other, and those of another meanwhile', async () => {
    const gate = Promise.withResolvers<void>();
    let begun = 0;
    const storage: Storage = {
      ...at.storage,
      inOrganisation: async (orgId, work) => {
        begun += 1;
        if (begun === 1) await gate.promise;
        return at.storage.inOrganisation(orgId, work);
      },
    };
    const queue = openNoteQueue({ storage, keysOf: () => keys });
    const [held, next] = told.filter(({ note }) => note.object === 'WEB-0');
    // Which objects go the same way is by their ids: of these two they do not.
    const [other] = told.filter(({ note }) => note.object === 'WEB-2');
    if (held === undefined || next === undefined || other === undefined) throw new Error('Too few notes.');
    const first = queue.take('acme', held);
    const second = queue.take('acme', next);
    expect(await queue.take('acme', other)).toBe('taken');
    expect(begun).toBe(2);
    gate.resolve();
    expect([await first, await second]).toEqual(['taken', 'taken']);
    await queue.close();
  });

  test('are answered one after the other as well, and nothing is sealed that is known', async () => {
    let sealed = 0;
    const counting = {
      ...keys,
      seal: (key: string, ids: unknown) => {
        sealed += 1;
        return keys.seal(key, ids);
      },
    };
    const queue = openNoteQueue({ storage: at.storage, keysOf: () => counting });
    for (const one of told.slice(0, 12)) expect(await queue.take('acme', one)).toBe('taken');
    // Three objects and where they are.
    expect(sealed).toBe(4);
    expect(await Promise.all(told.slice(12).map((one) => queue.take('acme', one)))).toHaveLength(148);
    expect(sealed).toBe(4);
    await queue.close();
  });
});
