import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GatewayConfigInput } from './config.ts';
import { openStorage, type Storage } from './storage/database.ts';
import { BREAK_HEADER, BREAK_PROCESS } from './testing/canary/broken-hooks.ts';
import { markersFor, newMarker } from './testing/canary/markers.ts';
import { marked, oddRequests, upstreamPaths } from './testing/canary/paths.ts';
import { filesBeneath, leaksIn, type Place, textPlace } from './testing/canary/places.ts';
import { openMemory } from './testing/canary/process-memory.ts';
import { type Search, searchFor } from './testing/canary/search.ts';
import { type WatchedServer, watchedPostgres, watchedRedis } from './testing/canary/server-places.ts';
import { changeUnseen } from './testing/change-organisation.ts';
import { type GatewayProcess, startGatewayProcess } from './testing/gateway-process.ts';
import { createDatabase, type Postgres } from './testing/postgres.ts';
import type { TestRedis } from './testing/redis.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from './testing/scripted-upstream.ts';
import { signInAsSample } from './testing/sign-in.ts';
import { chatBody, readStream } from './testing/test-gateway.ts';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver.ts';

const all = markersFor('apiKey', ...marked);
const { input, output, apiKey, header, query } = all;
/** Has to be in its memory for every request. */
const model = newMarker();
/** As loud as Node and every package of the gateway can be made, besides its own log. */
const loud = { DEBUG: '*', NODE_DEBUG: 'http,net,tls,undici,fetch,http2,stream,timer,worker' };
const canary = (name: string) => path.join(import.meta.dirname, 'testing/canary', name);
const nodeOptions = [
  '--inspect=127.0.0.1:0',
  // Whole strings: the snapshot would hold the beginning of each.
  '--heap-snapshot-string-limit=1000000000',
  ...['--import', canary('break-every-hook.ts')],
];

let [postgres, redis]: [WatchedServer<Postgres>, WatchedServer<TestRedis>] = [] as never;
let upstream: ScriptedUpstream;
let receiver: WebhookReceiver;
let storage: Storage;
let config: GatewayConfigInput;
let temp: string;
let gateway: GatewayProcess;
let tokens: { mira: string; ada: string };
let search: Search;
const secrets: Record<string, string> = {};
let metrics = '';
/** What gateways that have ended left behind. */
const left: Place[] = [];

beforeAll(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'sidenote-canary-'));
  [postgres, redis, upstream, receiver] = await Promise.all([
    watchedPostgres(),
    watchedRedis(),
    startScriptedUpstream(answering(output)),
    startWebhookReceiver(),
  ]);
  const databaseUrl = await createDatabase(postgres.server.adminUrl);
  const timeouts = { connectMs: 2_000, firstByteMs: 400, idleMs: 400, totalMs: 2_000 };
  const many = 1_000_000;
  config = {
    ...{ databaseUrl, redisUrl: redis.server.url, logLevel: 'info', dataDir: path.join(temp, 'data') },
    upstream: {
      ...{ kind: 'openai-compatible', baseUrl: upstream.baseUrl, apiKeyEnv: 'CANARY_KEY', model },
      ...{ provider: 'P', timeouts },
    },
    limits: { failedPerMinute: many, adminPerMinute: many, perPerson: { requestsPerMinute: 100_000 } },
    operations: { drain: { graceMs: 0, answersMs: 200 } },
  };
  await start();
  storage = await openStorage({ dataDir: temp, databaseUrl });
  const webhook = { name: 'SIEM', url: receiver.url, format: 'json', reason: 'A reason' };
  expect((await send('/v1/admin/webhooks', webhook, 'ada')).status).toBe(201);
});
afterAll(async () => {
  await storage?.close();
  await gateway?.close();
  await Promise.all([postgres?.close(), redis?.close(), upstream?.close(), receiver?.close()]);
  await rm(temp, { recursive: true, force: true });
});

/** Starts a gateway on what is there, and signs people in. */
async function start(): Promise<void> {
  gateway = await startGatewayProcess(
    config,
    { ...loud, CANARY_KEY: apiKey, TMPDIR: temp, SIDENOTE_MASTER_KEY: '7'.repeat(64) },
    nodeOptions,
  );
  const { url } = gateway;
  tokens = { mira: await signInAsSample(url, 'mira'), ada: await signInAsSample(url, 'ada') };
  // What is secret of a token is its signature.
  for (const [person, token] of Object.entries(tokens))
    secrets[`${person} at ${url}`] = token.split('.')[2] ?? '';
  search = searchFor({ ...all, ...secrets });
}

const send = (route: string, body?: unknown, person: 'mira' | 'ada' = 'mira', more: RequestInit = {}) =>
  fetch(`${gateway.url}${route}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...more,
    headers: {
      ...{
        authorization: `Bearer ${tokens[person]}`,
        'content-type': 'application/json',
        'x-marker': header,
      },
      ...Object.fromEntries(new Headers(more.headers)),
    },
  });
const ask = (stream: boolean, more?: RequestInit) =>
  send(`/v1/chat/completions?q=${query}`, { ...chatBody(input), stream }, 'mira', more);
/** Read to its end, whichever that is. */
const ended = (response: Promise<Response>) => response.then(readStream).catch(() => undefined);

/** How long after one piece of an answer that never ends the next one comes, in milliseconds. */
const PIECE_MS = 100;

/** A request of which half the answer is there, and goes on without an end. */
async function inFlight(more?: RequestInit) {
  upstream.script = ({ socket }) => {
    socket.write(head() + piece(output));
    const timer = setInterval(() => socket.write(piece(output)), PIECE_MS);
    socket.once('close', () => clearInterval(timer));
  };
  const asked = upstream.next();
  const response = await ask(true, more);
  expect(response.status).toBe(200);
  const { closed } = await asked;
  return { told: readStream(response), closed };
}

const outputs = () => [
  textPlace('standard output', gateway.output()),
  textPlace('standard error', gateway.complaint()),
];

async function everywhere(): Promise<Place[]> {
  return [
    ...left,
    ...outputs(),
    ...filesBeneath(gateway.folder),
    ...filesBeneath(temp),
    ...(await postgres.places()),
    ...(await redis.places()),
    textPlace('the metrics', metrics),
    textPlace(
      'the webhooks',
      receiver.received.map(({ headers, body }) => JSON.stringify([headers, body])).join(),
    ),
  ];
}

/** Ends a gateway by its own doing or ours, keeps all that it leaves, and starts another. */
async function renew(): Promise<void> {
  await gateway.ended;
  left.push(...outputs(), ...filesBeneath(gateway.folder));
  await gateway.close();
  await start();
}

/** A snapshot stops the process for as long as it takes. In milliseconds. */
const PATIENCE = 180_000;

describe('a marker is nowhere', { timeout: PATIENCE }, () => {
  test('after every kind of answer, refusal, failure and break', async () => {
    for (const [, script] of upstreamPaths(all)) {
      upstream.script = script;
      await Promise.all([ended(ask(false)), ended(ask(true))]);
    }
    for (const [, { route, body, headers }] of oddRequests(all))
      await ended(send(route, body, 'mira', headers === undefined ? {} : { headers }));
    upstream.script = answering(output);
    for (const kind of ['onRequest', 'preParsing', 'preHandler', 'onSend', 'onResponse', 'parser'])
      for (let number = 1; number <= 6; number += 1)
        await ended(ask(true, { headers: { [BREAK_HEADER]: `${kind} ${number}` } }));
    await ended(ask(false, { headers: { [BREAK_HEADER]: 'handler' } }));
    // Lines are written together, a moment after what they tell of.
    await expect
      .poll(() => gateway.output().match(/"event":"failure"/g)?.length, { timeout: 20_000 })
      .toBeGreaterThan(5);
    const gone = new AbortController();
    const { told, closed } = await inFlight({ signal: gone.signal });
    gone.abort();
    await Promise.all([told, closed]);
    metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toContain('sidenote_requests_total');
    expect(gateway.complaint().length).toBeGreaterThan(1_000);
    expect(leaksIn(search, await everywhere())).toEqual([]);
  });

  test('when the rules change while an answer runs', async () => {
    const { told } = await inFlight();
    await changeUnseen(storage, 'acme', { suspend: true });
    expect((await told).events.join()).toContain('"error"');
    await changeUnseen(storage, 'acme', { optIn: terms.version });
    upstream.script = answering(output);
    await expect.poll(async () => (await ask(false)).status).toBe(200);
    expect(leaksIn(search, await everywhere())).toEqual([]);
  });

  test('in the memory of a gateway that has answered', async () => {
    upstream.script = answering(output);
    for (const stream of [true, false]) expect((await ask(stream)).status).toBe(200);
    upstream.script = answering('Another answer');
    const other = await send('/v1/chat/completions', { ...chatBody('Another text'), stream: true });
    expect((await readStream(other)).events.join()).toContain('Another answer');
    const inspector = /ws:\S+/.exec(gateway.complaint())?.[0] ?? '';
    const memory = await openMemory(inspector);
    const places = await memory.live();
    memory.close();
    expect(leaksIn(searchFor({ model }), places)).toContain('model (as it is) in its heap');
    expect(leaksIn(search, places)).toEqual([]);
  });

  test('when it is told to stop while an answer runs', async () => {
    const { told } = await inFlight();
    gateway.kill('SIGTERM');
    expect((await told).events).not.toContain('[DONE]');
    await renew();
    expect(leaksIn(search, await everywhere())).toEqual([]);
  });

  test('when it is killed while an answer runs, and starts again on what is there', async () => {
    const { told } = await inFlight();
    gateway.kill('SIGKILL');
    expect((await told).events).not.toContain('[DONE]');
    await renew();
    expect(leaksIn(search, await everywhere())).toEqual([]);
  });

  test('when an error that nobody caught ends it', async () => {
    await ended(ask(true, { headers: { [BREAK_HEADER]: BREAK_PROCESS } }));
    await renew();
    expect(left.map(({ bytes }) => String(bytes)).join()).toContain('"what":"process"');
    expect(leaksIn(search, await everywhere())).toEqual([]);
  });
});
