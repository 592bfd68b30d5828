import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BREAK_HEADER, breakHooks, hookKinds } from './testing/canary/broken-hooks.ts';
import { missingIn, type PlaceControl } from './testing/canary/controls.ts';
import { passEveryHook } from './testing/canary/hook-requests.ts';
import { markersFor } from './testing/canary/markers.ts';
import { marked, oddRequests, upstreamPaths } from './testing/canary/paths.ts';
import { filesBeneath, leaksIn, textPlace } from './testing/canary/places.ts';
import { type Search, searchFor } from './testing/canary/search.ts';
import { directoryToken } from './testing/directory.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from './testing/scripted-upstream.ts';
import { chatBody, readStream, startTestGateway, type TestGateway } from './testing/test-gateway.ts';

const all = markersFor('apiKey', ...marked);
const { input, output, apiKey, header, query, upstreamMessage } = all;

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let search: Search;
let stdio: string[];
let controls: PlaceControl[];
const hooks = breakHooks();
const directory = directoryToken();

beforeAll(async () => {
  stdio = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      stdio.push(String(text));
      return true;
    });
  process.env.SIDENOTE_TEST_KEY = apiKey;
  upstream = await startScriptedUpstream(({ socket }) => void socket.destroy());
  gateway = await startTestGateway({
    upstreamUrl: '',
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: directory.sha256 }],
    upstream: {
      kind: 'openai-compatible',
      baseUrl: upstream.baseUrl,
      apiKeyEnv: 'SIDENOTE_TEST_KEY',
      model: 'm',
      provider: 'P',
      timeouts: { firstByteMs: 300, idleMs: 300, totalMs: 2_000 },
    },
  });
  hooks.close();
  // What is secret of a token is its signature.
  const [, , token = ''] = (await gateway.token()).split('.');
  search = searchFor({ ...all, token });
  controls = await knownThings();
});
afterAll(async () => {
  vi.restoreAllMocks();
  delete process.env.SIDENOTE_TEST_KEY;
  await gateway.close();
  await upstream.close();
});

/** What has to stand in each place, once something was asked, said and counted. */
async function knownThings(): Promise<PlaceControl[]> {
  upstream.script = answering('An answer');
  const response = await gateway.chat({ stream: false });
  await response.text();
  const asked = response.headers.get(provenanceHeaders.requestId) ?? '';
  expect(asked).not.toBe('');
  const kept = () => gateway.read((db) => db.selectFrom('interaction').select('request_id').execute());
  await vi.waitFor(async () => expect(await kept()).toEqual([{ request_id: asked }]), 15_000);
  const printed = markersFor('out', 'err');
  process.stdout.write(printed.out);
  process.stderr.write(printed.err);
  return [
    { what: 'a request', where: /^sidenote\.db$/, text: asked },
    { what: 'a request', where: /^sidenote\.db-wal$/, text: asked },
    { what: 'a request', where: /^the log$/, text: asked },
    { what: 'what was printed', where: /^the outputs$/, text: printed.out },
    { what: 'what was printed', where: /^the outputs$/, text: printed.err },
    { what: 'a route', where: /^the metrics$/, text: 'route="/v1/chat/completions"' },
  ];
}

/**
 * Which marker was written anywhere: into the data folder with its database and the log of its writes, before and after a
 * checkpoint, to an output, among the metrics. Fails where something is missing that has to be there.
 */
async function leaks(): Promise<string[]> {
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  const before = filesBeneath(gateway.dataDir);
  const database = new DatabaseSync(path.join(gateway.dataDir, 'sidenote.db'));
  database.exec('pragma wal_checkpoint(passive)');
  database.close();
  const places = [
    ...before,
    ...filesBeneath(gateway.dataDir),
    textPlace('the log', gateway.log.join('')),
    textPlace('the outputs', stdio.join('')),
    textPlace('the metrics', metrics),
  ];
  expect(missingIn(places, controls)).toEqual([]);
  return leaksIn(search, places);
}

const ask = (stream: boolean, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  gateway.call(`/v1/chat/completions?q=${query}`, {
    body: { ...chatBody(input), stream },
    headers: { 'x-marker': header, ...headers },
    ...(signal === undefined ? {} : { signal }),
  });

/** An admin's own action on trial: its words are a person's as well, and no rule of the organisation yet. */
const tryOut = () =>
  gateway.call(`/v1/admin/organisation/try-out?q=${query}`, {
    person: 'pia',
    body: { site: 'acme.atlassian.net', product: 'jira', parameters: { task: input }, text: input },
    headers: { 'x-marker': header },
  });

describe('nothing of what a person wrote or read is written', () => {
  test.each(upstreamPaths(all))('on %s', async (_name, script) => {
    upstream.script = script;
    const whole = await (await ask(false)).text();
    const streamed = await readStream(await ask(true));
    const tried = await (await tryOut()).text();
    expect(upstream.seen.at(-1)?.head).toContain(apiKey);
    const told = whole + streamed.events.join() + tried;
    expect([told.includes(apiKey), told.includes(upstreamMessage), told.includes(input)]).toEqual([
      false,
      false,
      false,
    ]);
    await expect.poll(() => gateway.log.length).toBeGreaterThan(0);
    expect(await leaks()).toEqual([]);
  });

  test.each(oddRequests(all))('on %s', async (_name, { route, ...options }) => {
    const response = await gateway.call(route, options);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain(`${input}"`);
    expect(await leaks()).toEqual([]);
  });

  test('when nobody waits for the answer any more', async () => {
    upstream.script = ({ socket }) => void socket.write(head() + piece(output));
    const gone = new AbortController();
    const asked = upstream.next();
    const response = await ask(true, {}, gone.signal);
    gone.abort();
    await (await asked).closed;
    await expect(response.text()).rejects.toThrow();
    const outcomes = () => gateway.read((db) => db.selectFrom('interaction').select('outcome').execute());
    await expect.poll(outcomes).toContainEqual({ outcome: 'stopped' });
    expect(await leaks()).toEqual([]);
  });

  test('when any of its hooks, parsers or handlers fails with an error that tells everything', async () => {
    upstream.script = answering(output);
    const failures = () => gateway.log.filter((line) => line.includes('"event":"failure"')).length;
    const asking = {
      ...{ url: gateway.url, token: await gateway.token(), markers: all },
      directoryToken: directory.token,
    };
    for (const place of hooks.places) {
      const before = failures();
      const told = await passEveryHook(asking, { [BREAK_HEADER]: place });
      if (told.some((text) => text.includes('"internal"'))) expect(failures()).toBeGreaterThan(before);
      expect([place, told.filter((one) => one.includes(input))]).toEqual([place, []]);
    }
    // An abandoned request is noticed later on.
    await expect.poll(() => hooks.places.filter((place) => !hooks.failed.has(place))).toEqual([]);
    expect(hooks.places).toEqual(expect.arrayContaining(hookKinds.map((kind) => `${kind} 0`)));
    expect(await leaks()).toEqual([]);
  });

  test('and the search would find it', async () => {
    stdio.push(Buffer.from(`x${input}`).toString('base64'));
    expect(await leaks()).toEqual(['input (base64 from 1) in the outputs']);
  });
});
