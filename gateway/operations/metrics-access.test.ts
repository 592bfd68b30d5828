import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GatewayConfigInput } from '../config.ts';
import { startGateway } from '../gateway.ts';
import { parseConfig } from '../load-config.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway } from '../testing/test-gateway.ts';
import { metricsAccessOf } from './metrics-access.ts';

let folder: string;
let tokenFile: string;
let upstream: ScriptedUpstream;
const started: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-metrics-'));
  tokenFile = path.join(folder, 'token');
  upstream = await startScriptedUpstream(answering('Hello'));
});
afterAll(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((gateway) => gateway.close()));
});

async function start(operations: GatewayConfigInput['operations']) {
  const config = parseConfig({
    listen: { port: 0 },
    dataDir: path.join(folder, String(started.length)),
    upstream: { kind: 'openai-compatible', baseUrl: upstream.baseUrl, model: 'm', provider: 'P' },
    logLevel: 'silent',
    operations,
  });
  const gateway = await startGateway(config);
  started.push(gateway);
  return gateway;
}

async function statusOf(url: string, token?: string): Promise<number> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  return response.status;
}

const oidc: GatewayConfigInput['identity'] = {
  kind: 'oidc',
  issuers: [{ issuer: 'https://id.example', audience: 'x', clientIds: ['x'], organisationClaim: 'org' }],
};

describe('metrics', () => {
  test.each<[string, GatewayConfigInput, string]>([
    ['only this machine reaches', {}, 'this-machine'],
    ['a proxy stands in front of', { publicUrl: 'https://gateway.example', identity: oidc }, 'off'],
    [
      'everyone reaches',
      { listen: { host: '0.0.0.0' }, publicUrl: 'https://gateway.example', identity: oidc },
      'off',
    ],
    ['has a token', { operations: { metrics: { tokenFile: '/x' } } }, 'token'],
    ['has an address for them', { operations: { metrics: { listen: { port: 9_464 } } } }, 'own-address'],
  ])('of a gateway that %s are read accordingly', (_name, config, access) => {
    expect(metricsAccessOf(parseConfig(config))).toBe(access);
  });

  test('are read with the token that the file holds now', async () => {
    writeFileSync(tokenFile, 'first\n');
    const { url } = await start({ metrics: { tokenFile } });
    const statuses = async () =>
      Promise.all([undefined, 'first', 'second', ''].map((token) => statusOf(`${url}/metrics`, token)));
    expect(await statuses()).toEqual([401, 200, 401, 401]);
    writeFileSync(tokenFile, 'second');
    expect(await statuses()).toEqual([401, 401, 200, 401]);
    writeFileSync(tokenFile, '');
    expect(await statuses()).toEqual([401, 401, 401, 401]);
    rmSync(tokenFile);
    expect(await statuses()).toEqual([401, 401, 401, 401]);
  });

  test('and probes are on an address of their own, and metrics there only', async () => {
    const { url, metricsUrl } = await start({ metrics: { listen: { port: 0 } } });
    expect(await statusOf(`${url}/metrics`)).toBe(404);
    for (const [address, status] of [
      ['/metrics', 200],
      ['/readyz', 200],
      ['/healthz', 200],
      ['/v1/policy', 404],
    ] as const)
      expect([address, await statusOf(`${metricsUrl}${address}`)]).toEqual([address, status]);
    const posted = await fetch(`${metricsUrl}/metrics`, { method: 'POST' });
    expect(posted.status).toBe(404);
  });

  test('stay as many as they are, whatever is asked', async () => {
    const gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
    started.push(gateway);
    const flood = (seed: number) =>
      fc.assert(
        fc.asyncProperty(
          fc.webPath(),
          fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PROPFIND', 'LOCK'),
          fc.string(),
          async (address, method, model) => {
            await fetch(gateway.url + address, { method }).then((response) => response.arrayBuffer());
            await gateway.chat({ model }).then((response) => response.arrayBuffer());
          },
        ),
        { numRuns: 40, seed },
      );
    const series = async () => {
      const text = await (await fetch(`${gateway.url}/metrics`)).text();
      return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    };
    // Being asked is counted as well.
    await series();
    await flood(1);
    const before = await series();
    await flood(2);
    expect((await series()).map((line) => line.split(' ')[0])).toEqual(
      before.map((line) => line.split(' ')[0]),
    );
  });

  test('tell what became of a request, and of the asking upstream', async () => {
    const gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
    started.push(gateway);
    await (await gateway.chat()).arrayBuffer();
    await (await gateway.chat({ model: 'unheard-of' })).arrayBuffer();
    const text = async () => (await fetch(`${gateway.url}/metrics`)).text();
    await expect.poll(text).toContain('sidenote_refusals_total{code="model_not_found"} 1');
    for (const line of [
      'sidenote_requests_total{method="POST",route="/v1/chat/completions",status="2xx"} 1',
      'sidenote_answers_total{action="improve-writing",result="answered"} 1',
      'sidenote_first_token_seconds_count{provider="Test Provider"} 1',
      'sidenote_upstream_attempts_total{provider="Test Provider",outcome="answered"} 1',
      'sidenote_limits_mode{mode="memory"} 1',
      'sidenote_running_answers 0',
      'sidenote_tokens_checked{how="verified"} 1',
      'sidenote_records_waiting',
    ])
      expect(await text()).toContain(line);
  });
});
