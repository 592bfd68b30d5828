import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { expect } from 'vitest';
import type { GatewayConfigInput } from '../../config.ts';
import { openStorage, type Storage } from '../../storage/database.ts';
import { directoryToken } from '../directory.ts';
import { type GatewayProcess, startGatewayProcess } from '../gateway-process.ts';
import { createDatabase } from '../postgres.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../scripted-upstream.ts';
import { signInAsSample } from '../sign-in.ts';
import { chatBody } from '../test-gateway.ts';
import { startWebhookReceiver } from '../webhook-receiver.ts';
import { missingIn, type PlaceControl } from './controls.ts';
import type { HookRequests } from './hook-requests.ts';
import { newMarker } from './markers.ts';
import type { Markers } from './paths.ts';
import { filesBeneath, type Place, textPlace } from './places.ts';
import { environmentOf, newPlants } from './plants.ts';
import { openMemory } from './process-memory.ts';
import { watchedPostgres, watchedRedis } from './server-places.ts';

/** A gateway as a process of its own, on a PostgreSQL and a Redis, with a webhook: all that any of them writes can be searched. */
export interface WatchedGateway {
  /** The one that runs now. */
  readonly process: GatewayProcess;
  /** Its database, opened a second time. */
  readonly storage: Storage;
  readonly upstream: ScriptedUpstream;
  /** Signatures of the tokens of everybody who has signed in so far, which are what is secret of a token. */
  readonly signatures: Readonly<Record<string, string>>;
  /** A request with a token, `POST` where there is a body. */
  send(route: string, body?: unknown, person?: WatchedPerson, more?: RequestInit): Promise<Response>;
  /** Who asks it so that every hook of it is passed. */
  asking(markers: Markers): HookRequests;
  /** Keeps what the gateway's metrics say now, to be searched with the rest. */
  keepMetrics(): Promise<void>;
  /** Everything that was written anywhere so far. Fails where something is missing that has to be there. */
  places(): Promise<Place[]>;
  /** What is alive in its memory. Fails in the same way. */
  memory(): Promise<Place[]>;
  /** Waits until the gateway has ended, keeps all that it leaves, and starts another on what is there. Gives its output. */
  renew(): Promise<string>;
  close(): Promise<void>;
}

export type WatchedPerson = 'mira' | 'ada';

/** As loud as Node and every package of the gateway can be made, besides its own log. */
const loud = { DEBUG: '*', NODE_DEBUG: 'http,net,tls,undici,fetch,http2,stream,timer,worker' };
const nodeOptions = [
  '--inspect=127.0.0.1:0',
  // Whole strings: the snapshot would hold the beginning of each.
  '--heap-snapshot-string-limit=1000000000',
  // A buffer that nobody has written yet shows what was freed where it lies, which is not what is alive.
  '--zero-fill-buffers',
  ...['--import', path.join(import.meta.dirname, 'prepared-process.ts')],
];
const timeouts = { connectMs: 2_000, firstByteMs: 400, idleMs: 400, totalMs: 2_000 };
const many = 1_000_000;

/** Starts one whose provider has the key, and signs people in. */
export async function startWatchedGateway(apiKey: string): Promise<WatchedGateway> {
  const temp = await mkdtemp(path.join(tmpdir(), 'sidenote-canary-'));
  const [postgres, redis, upstream, receiver] = await Promise.all([
    watchedPostgres(),
    watchedRedis(),
    startScriptedUpstream(answering('An answer')),
    startWebhookReceiver(),
  ]);
  const databaseUrl = await createDatabase(postgres.server.adminUrl);
  const [model, plants, directory] = [newMarker(), newPlants(), directoryToken()];
  const config: GatewayConfigInput = {
    ...{ databaseUrl, redisUrl: redis.server.url, logLevel: 'info', dataDir: path.join(temp, 'data') },
    upstream: {
      ...{ kind: 'openai-compatible', baseUrl: upstream.baseUrl, apiKeyEnv: 'CANARY_KEY', model },
      ...{ provider: 'P', timeouts },
    },
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: directory.sha256 }],
    limits: { failedPerMinute: many, adminPerMinute: many, perPerson: { requestsPerMinute: 100_000 } },
    operations: { drain: { graceMs: 0, answersMs: 200 } },
  };
  const environment = {
    ...{ ...loud, CANARY_KEY: apiKey, TMPDIR: temp, SIDENOTE_MASTER_KEY: '7'.repeat(64) },
    ...environmentOf(plants),
  };
  const signatures: Record<string, string> = {};
  /** What gateways that have ended left behind, and what the metrics of any have said. */
  const [left, metrics]: [Place[], string[]] = [[], []];
  let gateway: GatewayProcess;
  let tokens: Record<WatchedPerson, string>;
  const start = async () => {
    gateway = await startGatewayProcess(config, environment, nodeOptions);
    const { url } = gateway;
    tokens = { mira: await signInAsSample(url, 'mira'), ada: await signInAsSample(url, 'ada') };
    for (const [person, token] of Object.entries(tokens))
      signatures[`${person} at ${url}`] = token.split('.')[2] ?? '';
  };
  const send: WatchedGateway['send'] = (route, body, person = 'mira', more = {}) =>
    fetch(`${gateway.url}${route}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...more,
      headers: {
        ...{ authorization: `Bearer ${tokens[person]}`, 'content-type': 'application/json' },
        ...Object.fromEntries(new Headers(more.headers)),
      },
    });

  await start();
  const storage = await openStorage({ dataDir: temp, databaseUrl });
  const added = { name: 'SIEM', url: receiver.url, format: 'json', reason: 'A reason' };
  const webhook = await send('/v1/admin/webhooks', added, 'ada');
  expect(webhook.status).toBe(201);
  const { id } = (await webhook.json()) as { id: string };
  let version = webhook.headers.get('etag') ?? '';

  const ofGateway = () => [
    textPlace('standard output', gateway.output()),
    textPlace('standard error', gateway.complaint()),
    ...named('working folder', filesBeneath(gateway.folder)),
  ];
  const written = async () => [
    ...left,
    ...ofGateway(),
    ...named('temporary folder', filesBeneath(temp)),
    ...(await postgres.places()),
    ...(await redis.places()),
    textPlace('metrics', metrics.join('\n')),
    textPlace(
      'webhooks',
      receiver.received.map(({ headers, body }) => JSON.stringify([headers, body])).join(),
    ),
  ];
  const keepMetrics = async () => {
    metrics.push(await (await fetch(`${gateway.url}/metrics`)).text());
  };
  /** An admin's act for a reason that nothing has seen before: it is in a row, on its way there, and in a message. */
  const actFor = async (reason: string) => {
    const more = { method: 'PUT', headers: { 'if-match': version } };
    const changed = await send(
      `/v1/admin/webhooks/${id}`,
      { name: 'SIEM', format: 'json', reason },
      'ada',
      more,
    );
    expect(changed.status).toBe(200);
    version = changed.headers.get('etag') ?? '';
    await expect.poll(() => receiver.received.some(({ body }) => body.includes(reason))).toBe(true);
  };
  /** A request that is answered, until its record is kept and its line is in the log. Gives its id. */
  const askOnce = async () => {
    const before = upstream.script;
    upstream.script = answering('An answer');
    // A change of the rules takes its time to be followed.
    const answered = async () => {
      const response = await send('/v1/chat/completions', { ...chatBody('Some text'), stream: false });
      await response.text();
      return response.ok ? (response.headers.get(provenanceHeaders.requestId) ?? '') : '';
    };
    let asked = '';
    await expect.poll(async () => (asked = await answered())).not.toBe('');
    upstream.script = before;
    const isKept = (db: Parameters<Parameters<Storage['inOrganisation']>[1]>[0]) =>
      db.selectFrom('interaction').select('request_id').where('request_id', '=', asked).execute();
    await expect.poll(() => storage.inOrganisation('acme', isKept)).toHaveLength(1);
    await expect.poll(() => gateway.output()).toContain(asked);
    return asked;
  };
  const controlsOf = (asked: string, reason: string): PlaceControl[] => [
    { what: 'a request', where: /^standard output$/, text: asked },
    { what: 'what a package tells of the provider', where: /^standard error$/, text: upstream.baseUrl },
    { what: 'the model', where: /^working folder: gateway\.config\.json$/, text: model },
    { what: 'what was planted', where: /^temporary folder: planted$/, text: plants.temp },
    { what: 'a request', where: /^PostgreSQL, rows: interaction$/, text: asked },
    { what: 'a request', where: /^PostgreSQL, after a checkpoint: data\/base\//, text: asked },
    { what: 'a request', where: /^PostgreSQL, as it is: data\/pg_wal\//, text: asked },
    { what: 'a request', where: /^PostgreSQL, as it is: log$/, text: asked },
    { what: 'a reason', where: /^PostgreSQL, rows: audit$/, text: reason },
    { what: 'a reason', where: /^PostgreSQL, after a checkpoint: data\/base\//, text: reason },
    { what: 'a reason', where: /^webhooks$/, text: reason },
    { what: 'an organisation', where: /^Redis: keys$/, text: 'acme' },
    { what: 'an organisation', where: /^Redis: commands$/, text: 'acme' },
    { what: 'an organisation', where: /^Redis: dump\.rdb$/, text: 'acme' },
    { what: 'an organisation', where: /^Redis: appendonlydir\//, text: 'acme' },
    { what: 'a route', where: /^metrics$/, text: 'route="/v1/chat/completions"' },
  ];
  return {
    get process() {
      return gateway;
    },
    ...{ storage, upstream, signatures, send, keepMetrics },
    asking: (markers) => ({
      ...{ url: gateway.url, token: tokens.mira, directoryToken: directory.token, markers },
    }),
    places: async () => {
      const reason = newMarker();
      await actFor(reason);
      const controls = controlsOf(await askOnce(), reason);
      await keepMetrics();
      const places = await written();
      expect(missingIn(places, controls)).toEqual([]);
      return places;
    },
    memory: async () => {
      const memory = await openMemory(gateway.complaint());
      const places = await memory.live();
      memory.close();
      const controls = [
        { what: 'the model', where: /^its heap$/, text: model },
        { what: 'what was planted', where: /^its heap$/, text: plants.heap },
        { what: 'what was planted', where: /^its buffers$/, text: plants.buffer },
      ];
      expect(missingIn(places, controls)).toEqual([]);
      return places;
    },
    renew: async () => {
      await gateway.ended;
      const output = gateway.output();
      left.push(...ofGateway());
      await gateway.close();
      await start();
      return output;
    },
    close: async () => {
      await storage.close();
      await gateway.close();
      await Promise.all([postgres.close(), redis.close(), upstream.close(), receiver.close()]);
      await rm(temp, { recursive: true, force: true });
    },
  };
}

const named = (kind: string, places: readonly Place[]): Place[] =>
  places.map(({ name, bytes }) => ({ name: `${kind}: ${name}`, bytes }));
