import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { isInProcess } from '../providers/registry.ts';
import { attestedProvider, registryFile, registryOf } from '../testing/registry.ts';
import {
  answering,
  head,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { openRelay } from './open-relay.ts';
import type { Question } from './upstream.ts';

/** Fails for the key of one organisation and answers everybody else. */
let upstream: ScriptedUpstream;
beforeAll(async () => {
  upstream = await startScriptedUpstream((request) =>
    request.head.includes('key-of-north')
      ? void request.socket.end(head('text/plain', '503 Busy'))
      : answering('Hello')(request),
  );
});
afterAll(() => upstream.close());

const question: Question = {
  action: 'improve-writing',
  text: 'Teh fox.',
  format: 'plain',
  parameters: {},
  house: undefined,
};

/** A relay of a registry, with a way to ask it for an organisation that says how that ended. */
async function opened(providersFile: string) {
  const relay = await openRelay(parseConfig({ region: 'eu', providersFile }), {
    environment: { NORTH: 'key-of-north' },
    stored: { keyFor: (orgId) => `key-of-${orgId}` },
    onRefused: () => undefined,
    onUnforeseen: () => undefined,
  });
  const ask = (orgId: string) =>
    new Promise<string>((resolve) => {
      const targets = relay.route('improve-writing');
      if (typeof targets === 'string') return resolve(targets);
      relay.ask(
        { orgId, question, targets, streams: true },
        {
          ...{ begin: () => undefined, piece: () => undefined, flush: () => undefined },
          end: () => resolve('answered'),
          fail: ({ code }) => resolve(code),
        },
      );
    });
  return { relay, ask };
}

test.each<[whose: string, key: { stored: true } | { env: string }, south: string, southAsked: number]>([
  ['an organisation’s own key', { stored: true }, 'answered', 2],
  ['one key for all', { env: 'NORTH' }, 'upstream_unreachable', 0],
])('what fails under %s, rests for those who ask with it', async (_whose, key, south, southAsked) => {
  const provider = attestedProvider(upstream.baseUrl, {
    ...{ key, retries: { again: 0 }, breaker: { failures: 2, restMs: 600_000 } },
  });
  const registry = await registryFile(registryOf([provider]));
  const { relay, ask } = await opened(registry.file);
  for (let time = 0; time < 2; time += 1) expect(await ask('north')).toBe('upstream_error');
  const before = upstream.seen.length;
  // The third is not sent there any more.
  await ask('north');
  expect(upstream.seen.length).toBe(before);
  for (let time = 0; time < 2; time += 1) expect(await ask('south')).toBe(south);
  expect(upstream.seen.length - before).toBe(southAsked);
  expect([...relay.breakers()]).toEqual([['models', 'resting']]);
  await relay.close();
  await registry.remove();
});

test('a provider is known to work once it was asked, and not because it would have been next', async () => {
  const providers = ['first', 'next'].map((id) =>
    attestedProvider(upstream.baseUrl, { ...{ id, name: id, key: { stored: true } }, retries: { again: 0 } }),
  );
  const registry = await registryFile(registryOf(providers));
  const { relay, ask } = await opened(registry.file);
  const endpoints = relay.routing().all.flatMap(({ endpoint }) => (isInProcess(endpoint) ? [] : [endpoint]));
  const states = (orgId: string) => endpoints.map((endpoint) => relay.healthOf(orgId, endpoint)?.state);
  expect(states('south')).toEqual([undefined, undefined]);
  expect(await ask('south')).toBe('answered');
  expect(states('south')).toEqual(['working', undefined]);
  expect(await ask('north')).toBe('upstream_error');
  expect(states('north')).toEqual(['working', 'working']);
  await relay.close();
  await registry.remove();
});
