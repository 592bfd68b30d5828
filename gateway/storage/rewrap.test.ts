import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { connectorSecretContext, openConnectorSecret, sealConnectorSecret } from '../connectors/secret.ts';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { EnvelopeError, openEnvelope, sealEnvelope } from '../keys/envelope.ts';
import { providerKeyContext } from '../keys/stored-keys.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { openSecrets, sealSecret, webhookSecretContext } from '../webhooks/secret.ts';
import { listAudit } from './audit.ts';
import { verifyAudit } from './audit-verify.ts';
import { addConnector, findConnector } from './connectors.ts';
import { findReplacedKey, listProviderKeys, replaceProviderKey } from './provider-keys.ts';
import { rewrapAll } from './rewrap.ts';
import { namedSecret } from './secrets.ts';
import { addWebhook, findWebhook, replaceSecret } from './webhooks.ts';

const [from, to] = [randomBytes(32), randomBytes(32)];
const secret = Buffer.from('sk-made-for-this-test');
const make = () => randomBytes(32);
const orgIds = ['acme', 'other'];

describe.each(storageKinds)('all that is sealed, on %s,', (kind) => {
  const at = useStorage(kind);
  const named = (masterKey: Buffer, name: 'pseudonym' | 'audit-seal') =>
    namedSecret(at.storage, { masterKey, name, make });
  const keep = (orgId: string, masterKey: Buffer, keepUntil?: number) =>
    at.as(
      (db) =>
        replaceProviderKey(db, {
          ...{ orgId, provider: 'models', createdAt: 5, createdBy: personNo(1) },
          ...(keepUntil === undefined ? {} : { keepUntil }),
          seal: (version) => ({
            ...sealEnvelope(masterKey, secret, providerKeyContext(orgId, 'models', version)),
            fingerprint: 'f',
          }),
        }),
      orgId,
    );
  const opened = async (orgId: string, masterKey: Buffer) => {
    const [key] = await at.as((db) => listProviderKeys(db, orgId), orgId);
    if (key === undefined) throw new Error('The key is gone.');
    return openEnvelope(masterKey, key, providerKeyContext(orgId, 'models', key.version));
  };

  beforeEach(async () => {
    for (const orgId of orgIds) await at.across((db) => addOrganisation(db, orgId));
    for (const orgId of orgIds) await keep(orgId, from);
  });

  test('opens with the new master key alone afterwards, and is what it was', async () => {
    const before = await named(from, 'pseudonym');
    const auditKey = await named(from, 'audit-seal');
    expect(await rewrapAll(at.storage, { from, to, now: 7 })).toEqual({ moved: 4, there: 0 });
    expect(await named(to, 'pseudonym')).toEqual(before);
    for (const orgId of orgIds) {
      expect(await opened(orgId, to)).toEqual(secret);
      await expect(opened(orgId, from)).rejects.toThrow(EnvelopeError);
      const rows = await at.as((db) => listAudit(db, orgId, { limit: 9 }), orgId);
      expect(rows).toMatchObject([{ actor: 'operator', action: 'master-key.change', target: orgId, at: 7 }]);
      expect(await at.as((db) => verifyAudit(db, auditKey, orgId), orgId)).toMatchObject({ rows: 1 });
    }
  });

  test('opens so for a connector as well', async () => {
    const id = await at.as((db) =>
      addConnector(db, nodeKeysOf(from, 'acme'), {
        ...{ orgId: 'acme', app: 'github', name: 'Code', url: 'https://api.github.com', scopes: ['acme'] },
        ...{ createdBy: personNo(1), at: 1, fingerprint: 'sha256:0' },
        seal: (id, version) =>
          sealConnectorSecret(from, 'a token', connectorSecretContext('acme', id, version)),
      }),
    );
    await rewrapAll(at.storage, { from, to, now: 7 });
    const row = await at.as((db) => findConnector(db, 'acme', id));
    if (row === undefined) throw new Error('The connector is gone.');
    expect(openConnectorSecret(to, row)).toBe('a token');
    expect(() => openConnectorSecret(from, row)).toThrow(EnvelopeError);
  });

  test('opens so for a webhook as well, the secret that is on its way out included', async () => {
    const seal = (text: string) => (id: string, version: number) =>
      sealSecret(from, text, webhookSecretContext('acme', id, version));
    const row = (id: string) => at.as((db) => findWebhook(db, 'acme', id));
    const hook = { name: 'SIEM', url: 'https://receiver.example', format: 'json' } as const;
    const id = await at.as((db) =>
      addWebhook(db, { ...hook, orgId: 'acme', createdBy: personNo(1), at: 1, seal: seal('older') }),
    );
    await at.as(async (db) => {
      const found = await findWebhook(db, 'acme', id);
      if (found !== undefined)
        await replaceSecret(db, found, { envelope: seal('newer')(id, 2), oldUntil: 100 });
    });
    expect(await rewrapAll(at.storage, { from, to, now: 7 })).toEqual({ moved: 4, there: 0 });
    const moved = await row(id);
    if (moved === undefined) throw new Error('The webhook is gone.');
    expect(openSecrets(to, moved, 99)).toEqual(['newer', 'older']);
    expect(openSecrets(to, moved, 100)).toEqual(['newer']);
  });

  test('opens so for the key that another one took the place of', async () => {
    await keep('acme', from, 100);
    expect(await rewrapAll(at.storage, { from, to, now: 7 })).toEqual({ moved: 3, there: 0 });
    const place = { orgId: 'acme', provider: 'models', now: 99 };
    const replaced = await at.as((db) => findReplacedKey(db, place));
    if (replaced === undefined) throw new Error('The key is gone.');
    const context = providerKeyContext('acme', 'models', replaced.version);
    expect(openEnvelope(to, replaced, context)).toEqual(secret);
  });

  test('is left alone by a second run, which adds what came between under the old key', async () => {
    await named(from, 'audit-seal');
    await rewrapAll(at.storage, { from, to, now: 7 });
    expect(await rewrapAll(at.storage, { from, to, now: 8 })).toEqual({ moved: 0, there: 3 });
    await keep('other', from);
    expect(await rewrapAll(at.storage, { from, to, now: 9 })).toEqual({ moved: 1, there: 2 });
    expect(await opened('other', to)).toEqual(secret);
  });

  test('stays as it was, all of it, when one opens with neither key', async () => {
    await named(from, 'audit-seal');
    await keep('other', randomBytes(32));
    const rows = () => Promise.all(orgIds.map((orgId) => rowsOf(at.storage, orgId)));
    const before = await rows();
    await expect(rewrapAll(at.storage, { from, to, now: 7 })).rejects.toThrow(EnvelopeError);
    expect(await rows()).toEqual(before);
    expect(await opened('acme', from)).toEqual(secret);
  });
});
