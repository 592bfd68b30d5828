import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { explain } from '@sidenote/contract/explain-code';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GatewayConfigInput } from '../config.ts';
import { estimateTokens, tokensOfLengths } from '../limits/estimate.ts';
import { freePort } from '../testing/free-port.ts';
import { startRedis } from '../testing/redis.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
});
afterAll(() => upstream.close());

/** A gateway with limits of its own, for one test. */
async function withLimits(
  limits: GatewayConfigInput['limits'],
  run: (gateway: TestGateway) => Promise<void>,
): Promise<void> {
  const gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl, limits });
  await run(gateway).finally(gateway.close);
}

type Limited = Exclude<GatewayConfigInput['limits'], undefined>;
const wide = { requestsPerMinute: 1_000, concurrent: 1_000, tokensPerDay: 1_000_000 };

describe('limits', () => {
  test.each<[code: 'rate_limited' | 'tokens_used_up', whose: string, limits: Limited]>([
    ['rate_limited', 'your own', { perPerson: { ...wide, requestsPerMinute: 2 } }],
    ['rate_limited', 'your whole organisation', { perOrganisation: { ...wide, requestsPerMinute: 2 } }],
    ['rate_limited', 'everyone', { total: { ...wide, requestsPerMinute: 2 } }],
    ['tokens_used_up', 'your own', { perPerson: { ...wide, tokensPerDay: 700 } }],
    ['tokens_used_up', 'your whole organisation', { perOrganisation: { ...wide, tokensPerDay: 700 } }],
    ['tokens_used_up', 'everyone', { total: { ...wide, tokensPerDay: 700 } }],
  ])(
    '%s, the limit of %s: 429 with a sentence, and nothing is sent upstream',
    async (code, whose, limits) => {
      await withLimits(limits, async (gateway) => {
        for (let request = 0; request < 2; request += 1) expect((await gateway.chat()).status).toBe(200);
        const seen = upstream.seen.length;
        const refused = await gateway.chat({ stream: true });
        expect(refused.status).toBe(429);
        expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
        const { error } = (await refused.json()) as { error: { code: string; message: string } };
        expect(error.code).toBe(code);
        expect(error.message).toContain(explain(code).sentence);
        expect(error.message).toContain(whose);
        expect(upstream.seen.length).toBe(seen);
      });
    },
  );

  test.each<[code: string, status: number, whose: string, limits: Limited]>([
    ['too_many_streams', 429, 'your own', { perPerson: { ...wide, concurrent: 2 } }],
    ['too_many_streams', 429, 'your whole organisation', { perOrganisation: { ...wide, concurrent: 2 } }],
    ['busy', 503, 'everyone', { total: { ...wide, concurrent: 2 } }],
  ])('%s with %i, the limit of %s: free again when an answer ends', async (code, status, whose, limits) => {
    await withLimits(limits, async (gateway) => {
      upstream.script = ({ socket }) => void socket.write(head() + piece('Hello'));
      const stop = new AbortController();
      const options = { signal: stop.signal };
      await Promise.all([gateway.chat({ stream: true }), gateway.chat({ stream: true }, options)]);
      const refused = await gateway.chat();
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([status, '1']);
      const { error } = (await refused.json()) as { error: { code: string; message: string } };
      expect(error.code).toBe(code);
      expect(error.message).toContain(whose);
      upstream.script = answering('Hello');
      stop.abort();
      await expect.poll(async () => (await gateway.chat()).status).toBe(200);
    });
  });

  test('are those of a person, whatever address the request says it comes from', async () => {
    const headers = [
      {},
      { 'x-forwarded-for': '203.0.113.7' },
      { forwarded: 'for=203.0.113.8;host=other.example' },
      { 'x-real-ip': '203.0.113.9', 'x-forwarded-host': 'other.example', 'x-forwarded-proto': 'http' },
    ];
    await withLimits({ perPerson: { ...wide, requestsPerMinute: 2 } }, async (gateway) => {
      const codes: number[] = [];
      for (const header of headers) codes.push((await gateway.chat({}, { headers: header })).status);
      expect(codes).toEqual([200, 200, 429, 429]);
      expect((await gateway.chat({}, { person: 'jonas' })).status).toBe(200);
    });
  });

  test('count what was really used, as the upstream says', async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 890, total_tokens: 900 };
    await withLimits({ perPerson: { ...wide, tokensPerDay: 1_200 } }, async (gateway) => {
      upstream.script = ({ socket }) =>
        void socket.end(
          `${head()}${piece('Hello')}data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage })}\n\ndata: [DONE]\n\n`,
        );
      expect((await gateway.chat()).status).toBe(200);
      expect(await codeOf(await gateway.chat())).toBe('tokens_used_up');
    });
  });

  test.each([
    ['room for the next to the last token', 0, 'answered'],
    ['room for one token less', -1, 'tokens_used_up'],
  ])('count once what had arrived when the reader left in the middle: %s', async (_name, more, outcome) => {
    const text = 'a'.repeat(3_000);
    const used = tokensOfLengths(text.length, 'Hello'.length);
    const limit = { ...wide, concurrent: 1, tokensPerDay: used + estimateTokens(text.length) + more };
    await withLimits({ perPerson: limit }, async (gateway) => {
      const ask = (more = {}, options = {}) =>
        gateway.chat({ messages: [{ role: 'user', content: text }], ...more }, options);
      upstream.script = ({ socket }) => void socket.write(head() + piece('Hello'));
      const leave = new AbortController();
      const left = await ask({ stream: true }, { signal: leave.signal });
      const reader = left.body?.getReader();
      for (let seen = ''; !seen.includes('Hello'); ) seen += Buffer.from((await reader?.read())?.value ?? []);
      upstream.script = answering('Hello');
      leave.abort();
      // Its place and its tokens come back in the same moment.
      const next = async () => {
        const response = await ask();
        return response.ok ? 'answered' : codeOf(response);
      };
      const codes = ['too_many_streams'];
      await expect.poll(async () => codes.push(await next()) > 0 && codes.at(-1)).not.toBe(codes[0]);
      expect(codes.at(-1)).toBe(outcome);
    });
  });

  test.each([
    ['alone', []],
    ['counted in a Redis that was emptied too', [startRedis]],
  ] as const)(
    'go on from what was used of the day when the gateway starts anew: %s',
    async (_name, servers) => {
      const [redis] = await Promise.all(servers.map((begin) => begin()));
      const dataDir = await mkdtemp(path.join(tmpdir(), 'sidenote-restart-'));
      // The sample sign-in is at the gateway's address, and people are who their issuer says they are.
      const listen = { port: await freePort() };
      const start = () =>
        startTestGateway({
          ...{ dataDir, listen, upstreamUrl: upstream.baseUrl },
          ...(redis === undefined ? {} : { redisUrl: redis.url }),
          limits: { perPerson: { ...wide, tokensPerDay: 1_200 } },
        });
      upstream.script = answering('Hello');
      const before = await start();
      for (const expected of [200, 200, 200, 429]) expect((await before.chat()).status).toBe(expected);
      await before.close();
      await redis?.client.flushall();
      const after = await start();
      const refused = await after.chat();
      expect([refused.status, await codeOf(refused)]).toEqual([429, 'tokens_used_up']);
      expect((await after.chat({}, { person: 'jonas' })).status).toBe(200);
      await after.close();
      await redis?.close();
      await rm(dataDir, { recursive: true });
    },
  );

  test('are free again after hundreds of answers that their readers left', async () => {
    const together = { ...wide, requestsPerMinute: 100_000, concurrent: 50, tokensPerDay: 1_000_000_000 };
    await withLimits({ perPerson: together, total: { ...together, concurrent: 50 } }, async (gateway) => {
      upstream.script = ({ socket }) => void socket.write(head() + piece('Hello'));
      const openAndLeave = async () => {
        const leave = new AbortController();
        const arrives = upstream.next();
        const response = await gateway.chat({ stream: true }, { signal: leave.signal });
        expect(response.status).toBe(200);
        await arrives;
        leave.abort();
      };
      for (let round = 0; round < 12; round += 1) await Promise.all(Array.from({ length: 25 }, openAndLeave));
      // All fifty places at once: none was lost.
      upstream.script = answering('Hello');
      const all = () => Promise.all(Array.from({ length: 50 }, () => gateway.chat()));
      await expect
        .poll(async () => new Set((await all()).map(({ status }) => status)))
        .toEqual(new Set([200]));
    });
  });

  test('hold for votes too, so that nobody can flood the database with them', async () => {
    await withLimits({ perPerson: { ...wide, requestsPerMinute: 3 } }, async (gateway) => {
      const requestId = (await gateway.chat()).headers.get(provenanceHeaders.requestId);
      const vote = (id: unknown = requestId) =>
        gateway.call('/v1/feedback', { body: { requestId: id, vote: 'up', reasons: [] } });
      expect([(await vote()).status, (await vote(randomUUID())).status]).toEqual([204, 404]);
      const refused = await Promise.all(Array.from({ length: 50 }, () => vote()));
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
      expect(refused[0]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    });
  });

  test('let somebody vote whose tokens are used up', async () => {
    await withLimits({ perPerson: { ...wide, tokensPerDay: 700 } }, async (gateway) => {
      const answers = await Promise.all([gateway.chat(), gateway.chat()]);
      const requestId = answers[0]?.headers.get(provenanceHeaders.requestId);
      expect(await codeOf(await gateway.chat())).toBe('tokens_used_up');
      const vote = await gateway.call('/v1/feedback', { body: { requestId, vote: 'up', reasons: [] } });
      expect(vote.status).toBe(204);
    });
  });

  test('refuse without counting: who was refused has lost nothing', async () => {
    await withLimits(
      { perPerson: { ...wide, requestsPerMinute: 3 }, perOrganisation: { ...wide, requestsPerMinute: 5 } },
      async (gateway) => {
        const statuses = async (person: 'mira' | 'jonas', times: number) => {
          const all: number[] = [];
          for (let at = 0; at < times; at += 1) all.push((await gateway.chat({}, { person })).status);
          return all;
        };
        expect(await statuses('mira', 20)).toEqual([200, 200, 200, ...Array(17).fill(429)]);
        expect(await statuses('jonas', 3)).toEqual([200, 200, 429]);
      },
    );
  });
});
