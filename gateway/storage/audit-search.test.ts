import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { statementsOf } from '../scale/statements.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { appendAudit } from './audit.ts';
import { type AuditSearch, searchActs, searchAudit } from './audit-search.ts';
import { erasePerson } from './person-data.ts';

const key = randomBytes(32);
const [ada, pia] = [personNo(1), personNo(2)];

describe.each(storageKinds)('the audit searched on %s', (kind) => {
  const { as, across } = useStorage(kind);
  const search = (changes: Partial<AuditSearch>) =>
    as((db) => searchAudit(db, 'acme', { order: 'oldest', limit: 100, ...changes }));
  const numbers = async (changes: Partial<AuditSearch>) => (await search(changes)).map(({ seq }) => seq);

  beforeEach(async () => {
    await across((db) => addOrganisation(db, 'acme'));
    await as(async (db) => {
      const rows = [
        [ada, 'rules.change', 'acme', 10],
        [pia, 'rules.change', 'acme', 20],
        ['operator', 'key.enter', 'openai', 20],
        [ada, 'person.revoke', pia, 30],
        ['directory', 'person.restore', pia, 40],
      ] as const;
      for (const [actor, action, target, at] of rows)
        await appendAudit(db, key, { orgId: 'acme', actor, action, target, at });
    });
  });

  test.each<[string, Partial<AuditSearch>, number[]]>([
    ['nothing asked for', {}, [1, 2, 3, 4, 5]],
    ['newest first', { order: 'newest' }, [5, 4, 3, 2, 1]],
    ['by a person', { actor: ada }, [1, 4]],
    ['by what is no person', { actor: 'operator' }, [3]],
    ['by somebody nobody knows', { actor: personNo(9) }, []],
    ['about a person', { target: pia }, [4, 5]],
    ['of one kind', { action: 'rules.change', order: 'newest' }, [2, 1]],
    ['from a time on', { from: 20 }, [2, 3, 4, 5]],
    ['until a time', { to: 20 }, [1, 2, 3]],
    ['all at once', { actor: ada, action: 'person.revoke', target: pia, from: 30, to: 30 }, [4]],
    ['behind a place among rows of one time', { after: { at: 20, seq: 2 } }, [3, 4, 5]],
    ['the same, newest first', { order: 'newest', after: { at: 20, seq: 3 } }, [2, 1]],
    ['a page', { limit: 2 }, [1, 2]],
    ['one row', { seq: 3 }, [3]],
    ['one row that is not there', { seq: 6 }, []],
    ['one row that is another’s', { seq: 3, actor: ada }, []],
  ])('%s', async (_name, changes, expected) => {
    expect(await numbers(changes)).toEqual(expected);
  });

  test.each<[string, Partial<AuditSearch>, number[]]>([
    ['in the order of time', {}, [1, 2, 3]],
    ['newest first', { order: 'newest' }, [3, 2, 1]],
    ['behind a place', { order: 'newest', after: { at: 20, seq: 3 } }, [2, 1]],
    ['a page', { limit: 2 }, [1, 2]],
    ['one of them', { action: 'key.enter' }, [3]],
    ['another', { action: 'person.revoke' }, []],
    ['a row of them', { seq: 3 }, [3]],
    ['a row of another', { seq: 4 }, []],
  ])('among some acts alone: %s', async (_name, changes, expected) => {
    const acts = ['rules.change', 'key.enter'];
    const found = await as((db) => searchActs(db, 'acme', { order: 'oldest', limit: 100, acts, ...changes }));
    expect(found.map(({ seq }) => seq)).toEqual(expected);
  });

  test('names people by pseudonym until they are erased, then finds them by the reference alone', async () => {
    const [row] = await search({ action: 'person.revoke' });
    expect([row?.actor, row?.target]).toEqual([ada, pia]);
    await as((db) => erasePerson(db, kind, { orgId: 'acme', person: pia }));
    const [after] = await search({ action: 'person.revoke' });
    expect(after?.target).toMatch(/^person-[0-9a-f]{16}$/);
    expect(await numbers({ target: after?.target })).toEqual([4, 5]);
    expect(await numbers({ target: pia })).toEqual([]);
  });

  test.each<[string, Partial<AuditSearch>]>([
    ['audit_by_time', { from: 1, to: 9 }],
    ['audit_by_actor', { actor: 'operator', from: 1 }],
    ['audit_by_action', { action: 'key.enter', order: 'newest', after: { at: 20, seq: 3 } }],
    ['audit_by_target', { target: 'openai', order: 'newest' }],
  ])('reads %s in its order and sorts nothing', async (index, changes) => {
    const [statement] = await statementsOf((db) =>
      searchAudit(db, 'acme', { order: 'oldest', limit: 100, ...changes }),
    );
    if (statement === undefined) throw new Error('No statement was made.');
    const plan = await as(async (db) => {
      // A table of five rows is read whole by any planner that may.
      if (kind === 'postgres') await sql`set local enable_seqscan = off`.execute(db);
      const how = sql.raw(kind === 'postgres' ? 'explain ' : 'explain query plan ');
      const filled = sql.join([how, filledIn(statement)], sql.raw(''));
      return JSON.stringify((await filled.execute(db)).rows);
    });
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/sort|temp b-tree/i);
  });
});

/** A statement with its parameters in their places. */
function filledIn({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }) {
  const parts = text.split(/\$\d+/);
  return sql.join(
    parts.flatMap((part, at) => (at === 0 ? [sql.raw(part)] : [sql`${parameters[at - 1]}`, sql.raw(part)])),
    sql.raw(''),
  );
}
