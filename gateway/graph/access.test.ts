import { describe, expect, test } from 'vitest';
import { addEdges } from '../storage/graph-edges.ts';
import { addNodes } from '../storage/graph-nodes.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { accessTo } from './access.ts';

const self = personNo(1);
const [object, one, other] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string];
const fact = { week: 0, origin: 'connector', count: 1 } as const;

describe.each(storageKinds)('who may be told of an object, on %s,', (kind) => {
  const storage = useStorage(kind);

  /** Whether somebody may be told of an object that is said to be in two places, of which these are listed and these open to them. */
  async function told(listed: readonly string[], opened: readonly string[]) {
    await storage.across((db) => addOrganisation(db, 'acme'));
    return storage.as(async (db) => {
      const node = { app: 'jira', type: '', week: 1, seal: () => 'sealed' } as const;
      await addNodes(db, 'acme', [
        { ...node, key: object, kind: 'object' },
        ...[one, other].map((key) => ({ ...node, key, kind: 'container' as const })),
      ]);
      await db
        .updateTable('graph_node')
        .set({ listed: 1 })
        .where('key', 'in', [...listed, ''])
        .execute();
      await addEdges(db, 'acme', [
        ...[one, other].map((target) => ({ ...fact, source: object, kind: 'part-of' as const, target })),
        ...opened.map((target) => ({ ...fact, source: self, kind: 'may-open' as const, target })),
      ]);
      return (await accessTo(db, 'acme', self, [object])).of(object);
    });
  }

  test.each<[string, listed: string[], opened: string[], access: string]>([
    ['nowhere listed: it is unlisted', [], [], 'unlisted'],
    ['one place listed, which is open to them: it is theirs', [one], [one], 'listed'],
    ['both listed, and one of them open to them: it stays closed', [one, other], [one], 'closed'],
    ['both listed and open to them: it is theirs', [one, other], [one, other], 'listed'],
    [
      'a list of its own, whatever its places are: that one counts',
      [object, one, other],
      [one, other],
      'closed',
    ],
  ])('%s', async (_, listed, opened, access) => {
    expect(await told(listed, opened)).toBe(access);
  });
});
