import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditAct } from '@sidenote/contract/audit-acts';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { configSchema, type GatewayConfigInput } from '../config.ts';
import { sealEnvelope } from '../keys/envelope.ts';
import { providerKeyContext } from '../keys/stored-keys.ts';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { ruled } from '../policy/state.ts';
import { registrySchema } from '../providers/registry.ts';
import { routingOf } from '../providers/routing.ts';
import { appendAudit } from '../storage/audit.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { keptFor } from '../storage/kept-for.ts';
import { replaceProviderKey } from '../storage/provider-keys.ts';
import { applyRetention } from '../storage/retention-job.ts';
import { addWebhook } from '../storage/webhooks.ts';
import { fillEveryTable } from '../testing/every-table.ts';
import { attestedProvider, registryOf } from '../testing/registry.ts';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import type { Look, ProbeParts } from './probe.ts';
import { openProbes } from './probes.ts';

const masterKey = randomBytes(32);
const auditKey = randomBytes(32);
const now = 1_795_000_000_000;
const closed = {
  ...{ ...closedRules, ...closedStanding, id: 'acme', name: 'Acme', region: null },
  ...{ policyVersion: 1, updatedAt: 1 },
};
const on = { switch: 'on', termsVersion: terms.version } as const;
const registry = (changes: object = {}) =>
  routingOf(registrySchema.parse(registryOf([attestedProvider('https://models.example/v1', changes)])), 'eu');

const within = (config: GatewayConfigInput) => ({ config: configSchema.parse({ region: 'eu', ...config }) });

const parts = (changes: Partial<ProbeParts>, storage: ProbeParts['storage']): ProbeParts => ({
  ...{ config: configSchema.parse({ region: 'eu' }), publicUrl: 'https://gateway.example' },
  ...{ isSample: false, issuers: [], storage, masterKey, auditKey, membership: undefined },
  routing: () => registry(),
  processorsFor: () => ['example'],
  ...changes,
});

/** Nothing is certified, and nothing claims to be. */
const unclaimed = { certifications: [] };

describe.each(storageKinds)('a look at the database, %s', (kind) => {
  const at = useStorage(kind);
  const { as, across } = at;
  const probes = openProbes();
  const look = async (id: 'R5' | 'R11' | 'R16' | 'R21' | 'R35', changes: Partial<Look> = {}) =>
    probes.get(id)?.({
      ...unclaimed,
      parts: parts({}, at.storage),
      organisation: ruled(closed, []),
      now,
      ...changes,
    });
  beforeEach(() => across((db) => addOrganisation(db, 'acme')));

  test('finds it as it should be', async () => {
    expect(await look('R5')).toMatchObject({ holds: true, finding: 'columns_closed' });
    expect(await look('R11')).toMatchObject({
      ...{ holds: true, finding: kind === 'postgres' ? 'rows_locked' : 'one_file' },
    });
    expect(await look('R35')).toMatchObject({ holds: true, finding: 'chain_whole', values: { row: 0 } });
  });

  test('finds a column that could hold a text, and a table without its lock', async () => {
    await at.tamper('alter table interaction add column note text');
    try {
      expect(await look('R5')).toMatchObject({ holds: false, values: { columns: 'interaction.note' } });
    } finally {
      await at.tamper('alter table interaction drop column note');
    }
    await at.tamper('create table scrapbook (note text)');
    try {
      expect(await look('R5')).toMatchObject({ holds: false, values: { columns: 'scrapbook.note' } });
    } finally {
      await at.tamper('drop table scrapbook');
    }
    if (kind === 'sqlite') return;
    await at.tamper('alter table feedback no force row level security');
    expect(await look('R11')).toMatchObject({ holds: false, values: { tables: 'feedback' } });
    await at.tamper('alter table feedback force row level security');
  });

  test('finds an audit that was changed, before and after it was found whole', async () => {
    const append = (action: AuditAct) =>
      as((db) => appendAudit(db, auditKey, { orgId: 'acme', actor: 'a', action, target: 't', at: 1 }));
    for (const action of ['opt-in', 'rules.change', 'suspend'] as const) await append(action);
    expect(await look('R35')).toMatchObject({ holds: true, values: { row: 3 } });
    await append('resume');
    await at.tamper(`update audit set action = 'else' where seq = 4`);
    expect(await look('R35')).toMatchObject({ holds: false, finding: 'chain_broken', values: { row: 4 } });
    await at.tamper(`update audit set action = 'resume' where seq = 4`);
    expect(await look('R35')).toMatchObject({ holds: true, values: { row: 4 } });
    await at.tamper('delete from audit where seq = 4');
    expect(await look('R35')).toMatchObject({ holds: false });
  });

  test('finds a key or a secret that the master key does not open, and a column for one that nobody reads', async () => {
    const seal = (key: Buffer) => (version: number) => ({
      ...sealEnvelope(key, Buffer.from('sk-test'), providerKeyContext('acme', 'models', version)),
      fingerprint: 'f',
    });
    const enter = (key: Buffer) =>
      as((db) =>
        replaceProviderKey(db, {
          ...{ orgId: 'acme', provider: 'models', createdAt: 1, createdBy: personNo(1), seal: seal(key) },
        }),
      );
    await enter(masterKey);
    expect(await look('R16')).toMatchObject({ holds: true, values: { keys: 1 } });
    await enter(randomBytes(32));
    expect(await look('R16')).toMatchObject({ holds: false, values: { keys: 'models' } });

    await enter(masterKey);
    await as((db) =>
      addWebhook(db, {
        ...{ orgId: 'acme', name: 'SIEM', url: 'https://siem.example/', format: 'json' },
        ...{ createdBy: personNo(1), at: 1, seal: () => ({ wrappedKey: 'w', sealed: 's' }) },
      }),
    );
    expect(await look('R16')).toMatchObject({ holds: false, values: { keys: 'SIEM' } });
    await at.tamper('alter table feedback add column wrapped_key text');
    try {
      expect(await look('R16')).toMatchObject({ values: { keys: 'feedback.wrapped_key, SIEM' } });
    } finally {
      await at.tamper('alter table feedback drop column wrapped_key');
    }
  });

  test('finds what should have gone in every table from which something goes, until retention takes it', async () => {
    await as((db) => fillEveryTable(db, auditKey, { orgId: 'acme', person: personNo(1), n: 1 }));
    await as((db) => db.updateTable('webhook_delivery').set({ state: 'dead' }).execute());
    expect(await look('R21', { now: Date.UTC(1970, 0, 2) })).toMatchObject({ holds: false });
    const later = Date.UTC(2060, 0, 1);
    const found = await look('R21', { now: later });
    const going = Object.values(keptFor).filter((kept) => kept !== null);
    expect([found?.holds, Number(found?.values.rows) >= going.length]).toEqual([false, true]);
    const { retention: days } = configSchema.parse({ region: 'eu' });
    await applyRetention({
      ...{ storage: at.storage, auditKey, days, now: () => later },
      onFailure: (error) => {
        throw error;
      },
    });
    expect(await look('R21', { now: later })).toMatchObject({ holds: true, finding: 'rows_in_time' });
  });
});

describe('a look at what is configured and decided', () => {
  // Nothing here changes it, so that one serves all.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-probes-'));
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage({ dataDir });
    await storage.acrossOrganisations((db) => addOrganisation(db, 'acme'));
  });
  afterAll(async () => {
    await storage.close();
    rmSync(dataDir, { recursive: true });
  });
  const probes = openProbes();
  const cases: [
    id: 'R1' | 'R2' | 'R8' | 'R13' | 'R15' | 'R18' | 'R19' | 'R20' | 'R23' | 'R36',
    organisation: object,
    changes: Partial<ProbeParts>,
    finds: object,
  ][] = [
    ['R1', {}, {}, { holds: true, finding: 'opt_in_off' }],
    ['R1', { switch: 'on' }, {}, { holds: false, finding: 'other_state_stored' }],
    ['R2', {}, {}, { holds: true, finding: 'block_wins' }],
    ['R2', { sites: { allow: ['*'], block: [] } }, {}, { holds: true, values: { sites: 1, products: 0 } }],
    ['R8', {}, {}, {}],
    ['R8', {}, { routing: () => ({ ...registry(), all: [] }) }, { holds: true, finding: 'nobody_outside' }],
    ['R13', {}, {}, { holds: true, finding: 'hops_encrypted', values: { upstreams: 1 } }],
    ['R13', {}, { publicUrl: 'http://gateway.example' }, { holds: false, finding: 'hop_plain' }],
    ['R13', {}, { publicUrl: 'http://127.0.0.1:8787' }, { holds: true, finding: 'loopback_only' }],
    [
      'R13',
      {},
      within({
        databaseUrl: 'postgres://u:secret@db.example/s?sslmode=disable',
        redisUrl: 'redis://:secret@redis.example:6379',
        operations: { traces: { endpoint: 'http://traces.example:4318' } },
      }),
      {
        ...{ holds: false, finding: 'hop_plain' },
        values: { hops: 'db.example:5432, redis.example:6379, traces.example:4318' },
      },
    ],
    [
      'R13',
      {},
      within({
        databaseUrl: 'postgres://u:secret@db.example/s?sslmode=verify-full',
        redisUrl: 'rediss://redis.example',
        operations: { traces: { endpoint: 'http://127.0.0.1:4318' } },
      }),
      { holds: true, finding: 'hops_encrypted' },
    ],
    ['R15', {}, { isSample: true }, { holds: false, finding: 'sample_sign_in' }],
    ['R15', {}, {}, { holds: true, finding: 'issuers_checked' }],
    ['R18', {}, {}, { holds: true, values: { processors: 1 } }],
    ['R19', {}, {}, { holds: true, values: { region: 'eu' } }],
    ['R19', { region: 'us' }, {}, { holds: false, finding: 'out_of_region' }],
    ['R20', {}, {}, { holds: true, finding: 'hipaa_unbound' }],
    ['R20', { ...on, hipaaBound: true }, {}, { holds: true, finding: 'hipaa_uncovered' }],
    ['R23', {}, {}, { holds: true, finding: 'terms_unasked' }],
    ['R23', on, {}, { holds: true, finding: 'terms_accepted' }],
    ['R23', { ...on, termsVersion: 'old' }, {}, { holds: true, finding: 'terms_outdated' }],
    ['R36', {}, {}, { holds: true, finding: 'one_instance' }],
    [
      'R36',
      {},
      { membership: { awayMs: () => 5, members: () => [] } },
      { holds: false, finding: 'redis_away' },
    ],
  ];
  test.each(cases)('for %s, with %j and %j, finds %j', async (id, organisation, changes, finds) => {
    const asked = ruled({ ...closed, ...organisation }, ['example']);
    const found = await probes.get(id)?.({
      ...unclaimed,
      parts: parts(changes, storage),
      organisation: asked,
      now,
    });
    expect(found ?? {}).toMatchObject(finds);
  });
});
