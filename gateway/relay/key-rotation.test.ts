import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../testing/registry.ts';
import {
  answering,
  head,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let folder: string;
let registry: Awaited<ReturnType<typeof registryFile>>;
let valid = 'key-0';

/** As secret stores do it: the new file is written aside and moved into place. */
async function putKey(key: string): Promise<void> {
  await writeFile(path.join(folder, 'aside'), `${key}\n`);
  await rename(path.join(folder, 'aside'), path.join(folder, 'key'));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sidenote-keys-'));
  await putKey(valid);
  // The provider knows one key, and no other from one moment to the next.
  upstream = await startScriptedUpstream((request) => {
    const known = request.head.includes(`authorization: Bearer ${valid}\r\n`);
    if (known) answering('Hello')(request);
    else request.socket.end(head('text/plain', '401 Unknown'));
  });
  const file = path.join(folder, 'key');
  registry = await registryFile(
    registryOf([attestedProvider(upstream.baseUrl, { key: { file }, retries: { again: 0 } })]),
  );
  gateway = await startTestGateway({
    upstreamUrl: upstream.baseUrl,
    region: 'eu',
    providersFile: registry.file,
    limits: { perPerson: { requestsPerMinute: 100_000, concurrent: 100, tokensPerDay: 1_000_000_000 } },
  });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
  await Promise.all([registry.remove(), rm(folder, { recursive: true })]);
});

test('a key that is replaced while requests run fails none of them', async () => {
  const outcomes: number[] = [];
  let stop = false;
  onTestFinished(() => {
    stop = true;
  });
  const ask = async () => {
    while (!stop) outcomes.push((await gateway.chat()).status);
  };
  const asking = Array.from({ length: 6 }, ask);
  const moreOf = async () => {
    const before = outcomes.length;
    await expect.poll(() => outcomes.length, { timeout: 20_000 }).toBeGreaterThan(before + 10);
  };
  for (let round = 1; round <= 4; round += 1) {
    await moreOf();
    // First the file, then the provider: nobody can do both at once.
    await putKey(`key-${round}`);
    valid = `key-${round}`;
  }
  await moreOf();
  stop = true;
  await Promise.all(asking);
  expect(new Set(outcomes)).toEqual(new Set([200]));
  expect(upstream.seen.some(({ head: seen }) => seen.includes('key-4'))).toBe(true);
  expect(gateway.log.join()).not.toContain('key-');
});

test('a key that nobody knows any more is the provider’s refusal', async () => {
  valid = 'another';
  expect((await gateway.chat()).status).toBe(502);
});
