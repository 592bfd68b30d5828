import { expect, test } from 'vitest';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { addConnector, changeConnector, findConnector } from '../storage/connectors.ts';
import { graphSecret } from '../testing/graph-rows.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { useStorage } from '../testing/test-storage.ts';
import { decidedIn } from './decided.ts';
import { scopesOf, sealOpenScopes } from './sealed-scopes.ts';

const keysOf = (orgId: string) => nodeKeysOf(graphSecret, orgId);
const keys = keysOf('acme');
const at = useStorage('sqlite');
const auditKey = Buffer.alloc(32, 1);
const [before, now] = [['ada@acme.example'], ['ada@acme.example', 'ben@acme.example']];

const add = async () => {
  await at.across((db) => addOrganisation(db, 'acme'));
  const id = await at.as((db) =>
    addConnector(db, keys, {
      ...{ orgId: 'acme', app: 'google-drive', name: 'Files', url: 'https://www.googleapis.com' },
      ...{ scopes: before, createdBy: personNo(1), at: 1, fingerprint: 'sha256:0' },
      seal: () => ({ wrappedKey: 'w', sealed: 's' }),
    }),
  );
  const row = async () => {
    const found = await at.as((db) => findConnector(db, 'acme', id));
    if (found === undefined) throw new Error('The connector is gone.');
    return found;
  };
  const change = { name: 'Files', url: 'https://www.googleapis.com', scopes: now };
  const first = await row();
  await at.as((db) => changeConnector(db, keys, first, change));
  return row;
};

test('what a connector reads, and what it read before, stands nowhere in the database', async () => {
  const row = await add();
  expect(JSON.stringify(await rowsOf(at.storage, 'acme'))).not.toMatch(/(ada|ben)@/);
  const { id, old_scopes } = await row();
  expect(scopesOf(keys, await row())).toEqual(now);
  expect(scopesOf(keys, { id, scopes: old_scopes ?? '' })).toEqual(before);
});

test('nobody reads it with the keys of another organisation, or as another connector’s', async () => {
  const row = await add();
  expect(scopesOf(keysOf('other'), await row())).toEqual([]);
  expect(scopesOf(keys, { ...(await row()), id: 'another' })).toEqual([]);
});

test('what an earlier gateway has kept open is sealed, and its mark in the audit stays as it was', async () => {
  const row = await add();
  const sealed = await row();
  const open = { scopes: JSON.stringify(now), old_scopes: JSON.stringify(before) };
  await at.as((db) => db.updateTable('connector').set(open).execute());
  expect(decidedIn(auditKey, keys, await row())).toEqual(decidedIn(auditKey, keys, sealed));
  for (const _round of [1, 2]) {
    await at.across((db) => sealOpenScopes(db, keysOf));
    expect(await row()).toEqual(sealed);
  }
});
