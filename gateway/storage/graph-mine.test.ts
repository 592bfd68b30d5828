import { beforeEach, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { useStorage } from '../testing/test-storage.ts';
import { deleteFromGraph } from './graph-mine.ts';

const storage = useStorage('sqlite');
beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

test('who leaves is a member of no team, by none of the accounts that were one before anybody knew whose they are', async () => {
  const [person, other] = [personNo(1), personNo(2)];
  const accounts = ['a'.repeat(32), 'b'.repeat(32)];
  await storage.as(async (db) => {
    for (const account of accounts)
      await db
        .insertInto('graph_account')
        .values({ org_id: 'acme', account, person, confirmed: 1 })
        .execute();
    for (const member of [person, other, ...accounts])
      await db.insertInto('graph_member').values({ org_id: 'acme', person: member, team: 't' }).execute();
  });
  await storage.as((db) => deleteFromGraph(db, { orgId: 'acme', person }));
  const left = await storage.as((db) => db.selectFrom('graph_member').select('person').execute());
  expect(left).toEqual([{ person: other }]);
});
