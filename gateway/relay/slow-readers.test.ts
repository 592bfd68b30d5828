import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemory, type ProcessMemory } from '../testing/canary/process-memory.ts';
import { type GatewayProcess, startGatewayProcess } from '../testing/gateway-process.ts';
import { askUnread, longAnswer, MIB } from '../testing/long-answer.ts';
import { type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { signInAsSample } from '../testing/sign-in.ts';

const READERS = 8;

let written = 0;
let upstream: ScriptedUpstream;
let gateway: GatewayProcess;
let memory: ProcessMemory;
let token: string;
beforeAll(async () => {
  const script = longAnswer((bytes) => {
    written += bytes;
  });
  upstream = await startScriptedUpstream(script);
  gateway = await startGatewayProcess(
    {
      upstream: { kind: 'openai-compatible', baseUrl: upstream.baseUrl, model: 'm', provider: 'P' },
      limits: { perPerson: { concurrent: 2 * READERS, tokensPerDay: 1_000_000_000 } },
    },
    {},
    ['--inspect=127.0.0.1:0'],
  );
  memory = await openMemory(gateway.complaint());
  token = await signInAsSample(gateway.url, 'mira');
});
afterAll(async () => {
  memory?.close();
  await gateway?.close();
  await upstream?.close();
});

/** Asks for an answer of 64 MB, and reads nothing of it yet. */
async function ask() {
  const response = await askUnread(gateway.url, token);
  expect(response.statusCode).toBe(200);
  return response;
}

/** Until nobody takes anything more, by three looks one after the other. Gives what the gateway holds then. */
async function stoodStill(): Promise<number> {
  let [held, before, still] = [0, -1, 0];
  const moved = async () => {
    before = written;
    held = await memory.held();
    still = written === before ? still + 1 : 0;
    return still;
  };
  await expect.poll(moved, { timeout: 30_000 }).toBeGreaterThanOrEqual(3);
  return held;
}

test('a gateway on which slow readers of 64 MB each wait holds less than 20 MiB for all of them', async () => {
  const first = await ask();
  first.destroy();
  const before = await stoodStill();
  const readers = await Promise.all(Array.from({ length: READERS }, ask));
  const waiting = await stoodStill();
  const [reader] = readers;
  let read = 0;
  let last = '';
  let reading = 0;
  for await (const part of reader ?? []) {
    read += part.length;
    last = (last + part.toString('latin1')).slice(-200);
    if (reading === 0 && read > 32 * MIB) reading = await memory.held();
  }
  for (const one of readers) one.destroy();
  expect(read).toBeGreaterThan(64 * MIB);
  expect(last).toMatch(/data: \[DONE\]\n\n$/);
  expect(waiting - before).toBeLessThan(20 * MIB);
  expect(reading - before).toBeLessThan(20 * MIB);
  // The one that was read to its end, and less than half of each other.
  expect(written).toBeLessThan(65 * MIB + READERS * 32 * MIB);
});
