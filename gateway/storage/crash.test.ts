import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { weekOf } from '@sidenote/contract/weeks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GatewayConfigInput } from '../config.ts';
import { countWeeks } from '../insights/count-weeks.ts';
import { type GatewayProcess, startGatewayProcess } from '../testing/gateway-process.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { signInAsSample } from '../testing/sign-in.ts';
import { chatBody } from '../testing/test-gateway.ts';
import { type StorageKind, storageKinds } from '../testing/test-storage.ts';
import { openStorage, type Storage } from './database.ts';
import { listVotes } from './feedback.ts';
import { listCells } from './insights.ts';
import { listInteractions } from './interactions.ts';

/** Requests at the same time, and how many are acknowledged before the gateway is killed. */
const PARALLEL = 24;
const ACKNOWLEDGED = 120;

/** As many as a figure is about at least. */
const people = ['mira', 'jonas', 'ada', 'pia', 'aron', 'anouk'] as const;
const FORTNIGHT = 14 * 86_400_000;

const environment = { SIDENOTE_MASTER_KEY: '7'.repeat(64) };

let upstream: ScriptedUpstream;
let folder: string;
let gateway: GatewayProcess | undefined;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
});
afterAll(() => upstream.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-crash-'));
});
afterEach(async () => {
  await gateway?.close();
  rmSync(folder, { recursive: true });
});

async function configOf(kind: StorageKind): Promise<GatewayConfigInput> {
  const many = { requestsPerMinute: 1_000_000, concurrent: 1_000 };
  return {
    dataDir: path.join(folder, 'data'),
    limits: { perPerson: many },
    ...(kind === 'postgres' ? { databaseUrl: (await freshDatabase()).url } : {}),
    upstream: { kind: 'openai-compatible', baseUrl: upstream.baseUrl, model: 'm', provider: 'P' },
  };
}

interface Acknowledged {
  /** Requests whose whole answer, or the end mark of whose stream, has reached the client. */
  readonly answers: Set<string>;
  /** Requests whose vote was answered with 204. */
  readonly votes: Set<string>;
}

/** Asks again and again, streams and whole answers in turn, and votes, until the gateway is gone. */
async function askUntilGone(url: string, token: string, acknowledged: Acknowledged): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = (route: string, body: unknown) =>
    fetch(url + route, { method: 'POST', headers, body: JSON.stringify(body) });
  for (let n = 0; ; n += 1) {
    try {
      const stream = n % 2 === 0;
      const response = await post('/v1/chat/completions', { ...chatBody(), stream });
      const text = await response.text();
      if (response.status !== 200 || (stream && !text.includes('data: [DONE]'))) continue;
      const requestId = response.headers.get(provenanceHeaders.requestId) ?? '';
      acknowledged.answers.add(requestId);
      const vote = await post('/v1/feedback', { requestId, vote: 'up', reasons: [] });
      if (vote.status === 204) acknowledged.votes.add(requestId);
    } catch {
      return;
    }
  }
}

/** How many requests each week's figures tell of, once its weeks are over. */
async function countedByWeek(storage: Storage): Promise<Map<number, number | undefined>> {
  const now = Date.now() + FORTNIGHT;
  await countWeeks({ storage, priceOf: () => null, now: () => now });
  const cells = await storage.inOrganisation('acme', (db) =>
    listCells(db, 'acme', { from: 0, to: weekOf(now), dimensions: [] }),
  );
  const requests = cells.filter(({ measure }) => measure === 'requests');
  return new Map(requests.map(({ week, sums }) => [week, sums.requests]));
}

describe.each(storageKinds)('a gateway on %s', (kind) => {
  test('that is killed has everything that it acknowledged once it runs again', async () => {
    const config = await configOf(kind);
    const first = await startGatewayProcess(config, environment);
    gateway = first;
    const tokens = await Promise.all(people.map((person) => signInAsSample(first.url, person)));
    const acknowledged: Acknowledged = { answers: new Set(), votes: new Set() };
    const clients = Array.from({ length: PARALLEL / people.length }, () =>
      tokens.map((token) => askUntilGone(first.url, token, acknowledged)),
    ).flat();
    await expect.poll(() => acknowledged.answers.size, { timeout: 60_000 }).toBeGreaterThan(ACKNOWLEDGED);
    first.kill('SIGKILL');
    await Promise.all([first.ended, ...clients]);

    const second = await startGatewayProcess(config, environment);
    gateway = second;
    const storage = await openStorage({
      dataDir: path.join(folder, 'data'),
      databaseUrl: config.databaseUrl,
    });
    try {
      const missing = async () => {
        const stored = await storage.inOrganisation('acme', (db) => listInteractions(db, 'acme'));
        const ids = new Set(stored.map(({ requestId }) => requestId));
        expect(ids.size).toBe(stored.length);
        return acknowledged.answers.difference(ids);
      };
      await expect.poll(missing, { timeout: 20_000 }).toEqual(new Set());
      // What nobody was told of may be on its way still: figures are held against records that no more come to.
      second.kill('SIGTERM');
      await second.ended;
      const records = await storage.inOrganisation('acme', (db) => listInteractions(db, 'acme'));
      const byWeek = Map.groupBy(records, ({ at }) => weekOf(at));
      const counted = await countedByWeek(storage);
      expect(counted.size).toBeGreaterThan(0);
      for (const [week, requests] of counted) expect(requests).toBe(byWeek.get(week)?.length);
      const votes = await storage.inOrganisation('acme', (db) => listVotes(db, 'acme'));
      expect(acknowledged.votes.difference(new Set(votes.map(({ requestId }) => requestId)))).toEqual(
        new Set(),
      );
    } finally {
      await storage.close();
    }
  }, 120_000);
});
