import { beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { pageOfMembers, replaceMembers } from './graph-deduced.ts';
import { addEdges } from './graph-edges.ts';

describe.each(storageKinds)('members of teams on %s', (kind) => {
  const storage = useStorage(kind);
  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('are replaced, without whoever left the graph while it was looked at', async () => {
    const edge = { kind: 'used', target: 'o', week: 1, origin: '', count: 1 } as const;
    await storage.as((db) => addEdges(db, 'acme', [{ source: personNo(1), ...edge }]));
    const members = [1, 2].map((n) => ({ person: personNo(n), team: 't' }));
    await storage.as((db) => replaceMembers(db, 'acme', [{ person: personNo(1), team: 'before' }]));
    await storage.as((db) => replaceMembers(db, 'acme', members));
    const page = await storage.as((db) => pageOfMembers(db, 'acme', { after: '', limit: 9 }));
    expect(page).toEqual([{ person: personNo(1), team: 't' }]);
  });
});
