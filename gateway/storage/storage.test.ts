import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InteractionRecord } from '@sidenote/contract/record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { type Database, openDatabase } from './database.ts';
import { listVotes, putVote } from './feedback.ts';
import { findOwner, listInteractions, writeInteractions } from './interactions.ts';
import { changeOrganisation, ensureOrganisation, findOrganisation } from './organisations.ts';
import { keptSecret } from './secret-file.ts';
import { ensureConfigured, sampleRules, sampleStanding } from './seed.ts';

let dataDir: string;
let db: Database;

beforeEach(async () => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'sidenote-storage-')), 'data');
  db = await openDatabase(dataDir);
});
afterEach(async () => {
  await db.destroy();
  rmSync(path.dirname(dataDir), { recursive: true });
});

const record = (requestId: string): InteractionRecord => ({
  requestId,
  orgId: 'acme',
  person: '0'.repeat(32),
  action: 'summarise',
  site: 'acme.atlassian.net',
  product: 'jira',
  objectType: 'issue',
  inputLength: '≤100',
  outputLength: '≤300',
  outcome: 'answered',
  provider: 'P',
  model: 'm',
  region: 'eu',
  policyVersion: 1,
  promptVersion: 1,
  firstTokenMs: null,
  totalMs: 12,
  at: 1_795_000_000_000,
});
const acme = { id: 'acme', name: 'Acme', region: null, standing: closedStanding, now: 1 };
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('the data folder', () => {
  test('is for the gateway’s own user only', async () => {
    await ensureOrganisation(db, { ...acme, rules: closedRules });
    keptSecret(path.join(dataDir, 'a.key'), () => 'secret');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const modes = readdirSync(dataDir).map((name) => [
      name,
      (statSync(path.join(dataDir, name)).mode & 0o777).toString(8),
    ]);
    expect(Object.fromEntries(modes)).toMatchObject({
      'sidenote.db': '600',
      'sidenote.db-wal': '600',
      'a.key': '600',
    });
    expect(modes.every(([, mode]) => mode === '600')).toBe(true);
  });

  test('keeps a secret once made', () => {
    const file = path.join(dataDir, 'b.key');
    expect([keptSecret(file, () => 'first'), keptSecret(file, () => 'second')]).toEqual(['first', 'first']);
  });

  test('can be opened a second time, and migrates only once', async () => {
    await ensureOrganisation(db, { ...acme, rules: sampleRules(), standing: sampleStanding(1) });
    const second = await openDatabase(dataDir);
    expect((await findOrganisation(second, 'acme'))?.switch).toBe('on');
    await second.destroy();
  });
});

describe('organisations', () => {
  test('start with nothing allowed, but for the sample one', async () => {
    const organisations = ['acme', 'other'].map((name) => ({ id: name, name, claim: name }));
    await ensureConfigured(db, parseConfig({ organisations }));
    expect(await findOrganisation(db, 'other')).toMatchObject({
      ...closedRules,
      policyVersion: 1,
      termsVersion: null,
    });
    expect(await findOrganisation(db, 'acme')).toMatchObject({ switch: 'on' });
    expect((await findOrganisation(db, 'acme'))?.products).not.toContain('web');
  });

  test('keep their rules at the next start', async () => {
    const config = parseConfig({});
    await ensureConfigured(db, config);
    const read = await findOrganisation(db, 'acme');
    if (read === undefined) throw new Error('missing');
    await changeOrganisation(db, { read, to: { ...read, switch: 'off', actions: ['summarise'] }, now: 2 });
    await ensureConfigured(db, config);
    expect(await findOrganisation(db, 'acme')).toMatchObject({
      switch: 'off',
      actions: ['summarise'],
      policyVersion: 2,
    });
  });

  test('take a change once only, of two made on the same state', async () => {
    await ensureOrganisation(db, { ...acme, rules: closedRules });
    const read = await findOrganisation(db, 'acme');
    if (read === undefined) throw new Error('missing');
    const change = (actions: string[]) => changeOrganisation(db, { read, to: { ...read, actions }, now: 2 });
    expect([await change(['summarise']), await change(['make-shorter'])]).toEqual([true, false]);
    expect((await findOrganisation(db, 'acme'))?.actions).toEqual(['summarise']);
  });

  test('with a row that cannot be read are not taken for open', async () => {
    await ensureOrganisation(db, { ...acme, rules: sampleRules(), standing: sampleStanding(1) });
    await db.updateTable('organisation').set({ sites_block: '{"*"' }).execute();
    await expect(findOrganisation(db, 'acme')).rejects.toThrow();
  });
});

describe('interactions and feedback', () => {
  test('are read as they were written', async () => {
    const records = Array.from({ length: 100 }, (_, n) => record(id(n)));
    await writeInteractions(db, records);
    expect(await listInteractions(db, 'acme')).toEqual(records);
    expect(await listInteractions(db, 'other')).toEqual([]);
    expect(await findOwner(db, id(7))).toEqual({ orgId: 'acme', person: '0'.repeat(32) });
    expect(await findOwner(db, id(700))).toBeUndefined();
  });

  test('are the same after a batch that was written twice', async () => {
    await writeInteractions(db, [record(id(1))]);
    await writeInteractions(db, [record(id(1)), record(id(2))]);
    expect((await listInteractions(db, 'acme')).length).toBe(2);
  });

  test('hold one vote for a request', async () => {
    const vote = { orgId: 'acme', person: '0'.repeat(32) };
    await putVote(db, { ...vote, feedback: { requestId: id(1), vote: 'up', reasons: ['clear'] }, at: 1 });
    await putVote(db, {
      ...vote,
      feedback: { requestId: id(1), vote: 'down', reasons: ['tone', 'tone'] },
      at: 2,
    });
    expect(await listVotes(db, 'acme')).toEqual([
      { requestId: id(1), person: vote.person, vote: 'down', reasons: ['tone'], at: 2 },
    ]);
  });
});
