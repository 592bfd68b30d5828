import { afterAll, beforeAll, expect, test } from 'vitest';
import { attestedProvider, registryFile, registryOf } from '../testing/registry.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let covered: ScriptedUpstream;
let uncovered: ScriptedUpstream;
let registry: Awaited<ReturnType<typeof registryFile>>;
let gateway: TestGateway;

beforeAll(async () => {
  covered = await startScriptedUpstream(answering('Hello'));
  uncovered = await startScriptedUpstream(answering('Hello'));
  registry = await registryFile(registryOf([attestedProvider(covered.baseUrl)]));
  const from = { upstreamUrl: covered.baseUrl, region: 'eu', providersFile: registry.file };
  const person = { requestsPerMinute: 1_000_000, tokensPerDay: 1_000_000_000 };
  gateway = await startTestGateway({ ...from, limits: { perPerson: person } });
  await gateway.change({ hipaa: 'yes', agreement: 'BAA of 2026-01-02', agreementCovers: 'example' });
});
afterAll(async () => {
  await gateway.close();
  await registry.remove();
  await covered.close();
  await uncovered.close();
});

test('not one text of an organisation that HIPAA binds goes to a provider that was just added', async () => {
  expect((await gateway.chat()).status).toBe(200);
  const before = registryOf([]);
  const subProcessors = (before.subProcessors ?? []).map((known) => ({ ...known, id: 'newcomer' }));
  const added = attestedProvider(uncovered.baseUrl, { id: 'added', subProcessor: 'newcomer' });
  await registry.write(registryOf([added], { subProcessors }));
  // The registry is looked at once a second, and the organisation about three times: between the two it was let in.
  let answer = await gateway.chat();
  while (answer.status === 200 && uncovered.seen.length === 0) answer = await gateway.chat();
  expect(uncovered.seen).toEqual([]);
  expect([answer.status, await codeOf(answer)]).toEqual([403, 'suspended']);
});
