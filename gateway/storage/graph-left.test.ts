import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { confirmAccounts } from './graph-confirm.ts';
import { leftAmong, rememberLeft } from './graph-left.ts';
import { joinGraph, leaveGraph } from './graph-mine.ts';

const [mira, jonas] = [personNo(1), personNo(2)];
const account = 'a'.repeat(32);

describe.each(storageKinds)('an account that was taken out, on %s', (kind) => {
  const at = useStorage(kind);
  beforeEach(() => at.across((db) => addOrganisation(db, 'acme')));

  const claim = (person: string) =>
    at.as((db) =>
      db
        .insertInto('graph_account')
        .values({ org_id: 'acme', account, person, confirmed: 0, origin: '' })
        .execute(),
    );
  const leave = (person: string) => at.as((db) => leaveGraph(db, kind, { orgId: 'acme', person, now: 1 }));
  const join = (person: string) => at.as((db) => joinGraph(db, kind, { orgId: 'acme', person }));
  const isOut = () => at.as(async (db) => (await leftAmong(db, 'acme', [account])).has(account));

  test('comes back with who took it out', async () => {
    await claim(jonas);
    await leave(jonas);
    await leave(jonas);
    expect(await isOut()).toBe(true);
    await join(mira);
    expect(await isOut()).toBe(true);
    await join(jonas);
    expect(await at.as((db) => db.selectFrom('graph_left').selectAll().execute())).toEqual([]);
  });

  test.each([
    [jonas, mira],
    [mira, jonas],
  ])('of which two say that it is theirs comes back with the last of them', async (first, second) => {
    for (const person of [jonas, mira]) {
      await claim(person);
      await leave(person);
    }
    await join(first);
    expect(await isOut()).toBe(true);
    await join(second);
    expect(await isOut()).toBe(false);
  });

  test('is brought back by nobody where nobody knows who took it out, before or behind them', async () => {
    await at.as((db) => rememberLeft(db, 'acme', [account], { at: 1 }));
    await claim(jonas);
    await leave(jonas);
    await join(jonas);
    expect(await isOut()).toBe(true);
    await at.as((db) => rememberLeft(db, 'acme', ['b'.repeat(32)], { at: 1, person: jonas }));
    await at.as((db) => rememberLeft(db, 'acme', ['b'.repeat(32)], { at: 1 }));
    await join(jonas);
    expect((await at.as((db) => leftAmong(db, 'acme', ['b'.repeat(32)]))).size).toBe(1);
  });

  test('stays out for whom the directory confirms, also once another who took it out has come back', async () => {
    await claim(mira);
    await leave(mira);
    await leave(jonas);
    await at.as((db) => confirmAccounts(db, 'acme', new Map([[account, jonas]]), { origin: '', now: 2 }));
    await join(mira);
    expect(await isOut()).toBe(true);
    await join(jonas);
    expect(await isOut()).toBe(false);
  });
});
