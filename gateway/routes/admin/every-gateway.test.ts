import { randomBytes } from 'node:crypto';
import {
  adminOrganisationSchema,
  keyEnteredSchema,
  keyListSchema,
  organisationChangedSchema,
} from '@sidenote/contract/administration';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beats, beatsUntil } from '../../testing/beats.ts';
import { type Fleet, startFleet } from '../../testing/fleet.ts';
import type { GatewayProcess } from '../../testing/gateway-process.ts';
import { attestedProvider, registryFile, registryOf } from '../../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { codeOf } from '../../testing/test-gateway.ts';

let upstream: ScriptedUpstream;
let registry: Awaited<ReturnType<typeof registryFile>>;
let fleet: Fleet;
let first: GatewayProcess;
let second: GatewayProcess;
let third: GatewayProcess;

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl, { key: { stored: true } })]));
  fleet = await startFleet({
    upstreamUrl: upstream.baseUrl,
    config: {
      ...{ region: 'eu', providersFile: registry.file },
      // On a busy machine a slow answer of Redis is no fault.
      limits: { perPerson: { requestsPerMinute: 100_000 }, redisWaitMs: 30_000 },
    },
  });
  [first, second, third] = fleet.gateways as [GatewayProcess, GatewayProcess, GatewayProcess];
}, 120_000);
afterAll(async () => {
  await fleet.close();
  await Promise.all([upstream.close(), registry.remove()]);
});

/** What every gateway makes of a request now: the key that it asks the provider with, or why it refuses. In no order. */
async function answers(): Promise<string[]> {
  const before = upstream.seen.length;
  const refusals = await Promise.all(
    fleet.gateways.map(async (to) => {
      const response = await fleet.chat(to, { stream: false });
      if (!response.ok) return [await codeOf(response)];
      await response.arrayBuffer();
      return [];
    }),
  );
  const asked = upstream.seen.slice(before);
  return [
    ...refusals.flat(),
    ...asked.map(({ head }) => /authorization: Bearer (\S+)/i.exec(head)?.[1] ?? ''),
  ];
}

/** Every gateway answers so within a second from now, by a clock that a busy machine slows as well. */
async function allFollow(answer: string): Promise<void> {
  const followed = expect.poll(answers, { timeout: 20_000, interval: 20 }).toEqual(Array(3).fill(answer));
  expect(await beatsUntil(Promise.resolve(followed))).toBeLessThanOrEqual(beats.inASecond);
}

async function keySeen(): Promise<number> {
  const { keys } = keyListSchema.parse(await (await fleet.admin(first, '/keys')).json());
  return keys[0]?.version ?? 0;
}

/** Enters a new key at a gateway. */
async function enterKey(to: GatewayProcess) {
  const key = `sk-${randomBytes(24).toString('hex')}`;
  const entered = await fleet.admin(to, '/keys/models', {
    ...{ method: 'PUT', body: { key }, seen: await keySeen() },
  });
  return { key, ...keyEnteredSchema.parse(await entered.json()) };
}

/** Changes the organisation at a gateway. */
async function change(to: GatewayProcess, route: string, act: Parameters<Fleet['admin']>[2]) {
  return organisationChangedSchema.parse(await (await fleet.admin(to, route, act)).json());
}

describe('what an owner changes at one gateway is so at every gateway within a second:', {
  timeout: 120_000,
}, () => {
  test('rules that are tightened, and loosened; and what is undone', async () => {
    const { key } = await enterKey(first);
    await allFollow(key);
    const was = adminOrganisationSchema.parse(await (await fleet.admin(first, '/organisation')).json());
    const put = (to: GatewayProcess, rules: object, seen: number) =>
      change(to, '/organisation/rules', { method: 'PUT', body: { rules }, seen });
    const undo = (to: GatewayProcess, { audited, policyVersion }: Awaited<ReturnType<typeof change>>) =>
      change(to, `/audit/${audited}/undo`, { body: {}, seen: policyVersion });

    const tight = await put(first, { ...was.rules, actions: ['summarise'] }, was.policyVersion);
    await allFollow('action_not_allowed');
    const loose = await put(second, was.rules, tight.policyVersion);
    await allFollow(key);
    const undone = await undo(third, loose);
    await allFollow('action_not_allowed');
    await undo(first, undone);
    await allFollow(key);
  });

  test('a provider’s key that is entered, replaced, undone, and removed', async () => {
    const one = await enterKey(first);
    await allFollow(one.key);
    const other = await enterKey(second);
    await allFollow(other.key);
    await fleet.admin(third, '/keys/models/undo', { body: { seq: other.audited }, seen: other.version });
    await allFollow(one.key);
    await fleet.admin(first, '/keys/models', { method: 'DELETE', body: {}, seen: await keySeen() });
    await allFollow('key_missing');
  });
});
