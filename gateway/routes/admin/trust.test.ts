import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promiseIds } from '@sidenote/contract/promises';
import type { Proofs } from '@sidenote/contract/proofs';
import { trustSchema } from '@sidenote/contract/trust';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';
import { readOwnCommit } from '../../trust/own-commit.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'sidenote-trust-'));
const proofsFile = path.join(dir, 'proofs.json');
const run: Proofs = {
  ...{ at: 1_795_000_000_000, changed: false, passed: 10, failed: 1, skipped: 0 },
  commit: readOwnCommit() ?? 'a'.repeat(40),
  promises: {
    R4: { passed: 2, failed: 0, controls: { red: 1, green: 0 }, seconds: 1.5 },
    R5: { passed: 1, failed: 0 },
    R6: { passed: 1, failed: 1 },
  },
};

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let registry: Awaited<ReturnType<typeof registryFile>>;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl)]));
  gateway = await startTestGateway({
    ...{ upstreamUrl: upstream.baseUrl, region: 'eu', providersFile: registry.file, trust: { proofsFile } },
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([upstream.close(), registry.remove()]);
  rmSync(dir, { recursive: true });
});

/** The gateway looks anew once something was changed; otherwise it tells what it found for a minute. */
const read = async () =>
  trustSchema.parse(await (await gateway.call('/v1/admin/trust', { person: 'pia' })).json());
const states = async () =>
  Object.fromEntries((await read()).promises.map(({ id, state }) => [id, state] as const));

test('every promise is told with what shows it, and what nothing shows is not covered', async () => {
  const trust = await read();
  expect(trust.promises.map(({ id }) => id)).toEqual(promiseIds);
  expect([trust.proofs, trust.noProofs]).toEqual([null, 'unreadable']);
  expect(await states()).toMatchObject({
    ...{ R1: 'looked-at', R5: 'looked-at', R8: 'attested', R9: 'attested', R35: 'looked-at' },
    ...{ R4: 'not-covered', R22: 'looked-at', R30: 'not-covered', R15: 'failing' },
  });
  expect(trust.promises.find(({ id }) => id === 'R9')?.attested).toEqual([
    { provider: 'Example Models', evidence: 'Contract', expires: '2099-06-30', holds: true },
  ]);
});

test('what was found is told again for a minute, and anew after a change', async () => {
  writeFileSync(proofsFile, JSON.stringify(run));
  expect((await read()).noProofs).toBe('unreadable');
  await gateway.change({ actions: 'summarise' });
  const trust = await read();
  const { promises: _, ...told } = run;
  expect([trust.proofs, trust.noProofs]).toEqual([told, null]);
  expect(trust.promises.find(({ id }) => id === 'R4')?.tests).toEqual(run.promises.R4);
  expect(await states()).toMatchObject({
    ...{ R4: 'proved', R5: 'proved', R1: 'looked-at', R6: 'failing', R3: 'not-covered' },
  });
  expect(trust.ownCommit).toBe(readOwnCommit());
});

test.each<[string, string]>([
  ['another thing', JSON.stringify({ ...run, note: 'x' })],
  ['a promise that nobody made', JSON.stringify({ ...run, promises: { R99: { passed: 1, failed: 0 } } })],
  ['no JSON', '{'],
])('a file with %s proves nothing', async (name, written) => {
  writeFileSync(proofsFile, written);
  await gateway.change({ maxSelectionChars: String(1_000 + name.length) });
  expect(await read()).toMatchObject({ proofs: null, noProofs: 'unreadable' });
});

test('attestations that end make their promise fail', async () => {
  const training = { noTraining: true, evidence: 'Contract', verified: '2026-01-02', expires: '2026-02-02' };
  await registry.write(
    registryOf([attestedProvider(upstream.baseUrl, { training: { ...training, noTraining: true } })]),
  );
  await expect
    .poll(async () => {
      await gateway.change({ maxSelectionChars: String(2_000 + Math.floor(Math.random() * 10_000)) });
      return (await states()).R9;
    })
    .toBe('failing');
  expect((await states()).R8).toBe('attested');
});
