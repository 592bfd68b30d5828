import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roles } from '@sidenote/contract/roles';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { GatewayConfigInput } from './config.ts';
import { administering } from './testing/administering.ts';
import { type Ground, mutations, reason } from './testing/audited-mutations.ts';
import { consoleBrowser } from './testing/console-browser.ts';
import { directoryToken } from './testing/directory.ts';
import { type GatewayProcess, startGatewayProcess } from './testing/gateway-process.ts';
import {
  type OpenidProvider,
  startOpenidProvider,
  TEST_AUDIENCE,
  TEST_CLIENT,
} from './testing/openid-provider.ts';
import { startRedis, type TestRedis } from './testing/redis.ts';
import { attestedProvider, registryFile, registryOf } from './testing/registry.ts';
import { type RememberingProvider, startRememberingProvider } from './testing/remembering-provider.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from './testing/scripted-upstream.ts';
import { freshDatabase } from './testing/shared-servers.ts';
import { chatBody, readStream } from './testing/test-gateway.ts';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver.ts';

const directory = directoryToken();
let temp: string;
let upstream: ScriptedUpstream;
let redis: TestRedis;
let database: string;
let registry: Awaited<ReturnType<typeof registryFile>>;
/** People of Acme come with tokens of the one, its owner comes to the console by the other. */
let people: OpenidProvider;
let owners: RememberingProvider;
let receiver: WebhookReceiver;

beforeAll(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'sidenote-egress-'));
  [upstream, redis, people, owners, receiver] = await Promise.all([
    startScriptedUpstream(answering('Hello')),
    startRedis(),
    startOpenidProvider(),
    startRememberingProvider(),
    startWebhookReceiver(),
  ]);
  database = (await freshDatabase()).url;
  registry = await registryFile(registryOf([attestedProvider(upstream.baseUrl, { key: { stored: true } })]));
});
afterAll(async () => {
  await Promise.all([upstream.close(), redis.close(), people.close(), receiver.close(), registry.remove()]);
  await owners[Symbol.asyncDispose]();
  await rm(temp, { recursive: true });
});

const ownersIssuer = () => owners.identity.issuers[0];

function config(): GatewayConfigInput {
  return {
    ...{ databaseUrl: database, redisUrl: redis.url, region: 'eu', providersFile: registry.file },
    identity: {
      kind: 'oidc',
      issuers: [
        {
          ...{ issuer: people.issuer, audience: TEST_AUDIENCE, clientIds: [TEST_CLIENT] },
          ...{ organisationClaim: 'org', roles: Object.fromEntries(roles.map((role) => [role, role])) },
        },
        ownersIssuer(),
      ],
    },
    organisations: [
      {
        ...{ id: 'acme', name: 'Acme', claim: 'acme', issuer: people.issuer },
        directoryTokenSha256: directory.sha256,
      },
      { id: 'south', name: 'South', claim: 'acme', issuer: ownersIssuer().issuer },
    ],
    operations: { drain: { graceMs: 0 } },
  };
}

/** Starts a gateway of which every way out is noted. */
async function start(name: string) {
  const file = path.join(temp, name);
  const preload = path.join(import.meta.dirname, 'testing/egress/note-ways-out.ts');
  const environment = { WAYS_OUT: file, SIDENOTE_MASTER_KEY: '7'.repeat(64) };
  const gateway = await startGatewayProcess(config(), environment, ['--require', preload]);
  onTestFinished(gateway.close);
  const owner = await people.sign({ claims: { roles, auth_time: Math.floor(Date.now() / 1_000) } });
  const send = administering(gateway.url, { owner, directory: directory.token });
  const waysOut = async () => [...new Set((await readFile(file, 'utf8')).trim().split('\n'))].toSorted();
  const ground: Ground = { send, receiverUrl: receiver.url, appUrl: '' };
  return { gateway, ground, waysOut };
}

/** An answer as a whole and one piece by piece, on a page and by an organisation that allows it. */
async function chat({ url }: GatewayProcess): Promise<void> {
  const token = await people.sign();
  for (const stream of [false, true]) {
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...chatBody('See https://pages.example/secret, please.'), stream }),
    });
    expect(response.status).toBe(200);
    expect(stream ? (await readStream(response)).events.join() : await response.text()).toContain('Hello');
  }
}

const allowed = { products: ['jira'], actions: ['improve-writing'] };

async function open({ send }: Ground): Promise<void> {
  const organisation = '/v1/admin/organisation';
  const now = async () =>
    (await send('GET', organisation)) as { policyVersion: number; rules: { sites: object } };
  const put = async (path: string, body: object) =>
    send(path === 'rules' ? 'PUT' : 'POST', `${organisation}/${path}`, {
      ...{ body: { ...body, reason }, version: (await now()).policyVersion },
    });
  const { rules } = await now();
  const sites = { ...rules.sites, allow: ['acme.atlassian.net'] };
  await put('rules', { rules: { ...rules, ...allowed, sites } });
  await put('opt-in', { termsVersion: terms.version });
  await send('PUT', '/v1/admin/keys/models', { body: { key: 'sk-0123456789abcdef', reason }, version: 0 });
}

/** Everything that can be read there without naming something. */
async function readAll({ url }: GatewayProcess, { send }: Ground): Promise<number> {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<string, { get?: object }>;
  };
  const plain = Object.keys(paths).filter((one) => paths[one]?.get !== undefined && !one.includes('{'));
  for (const one of plain) await send('GET', one).catch(() => undefined);
  return plain.length;
}

const portOf = (url: string) => `tcp 127.0.0.1 ${new URL(url).port}`;

test('a gateway connects to its model, its identity providers, its database and its Redis, and to nobody else (R3)', async () => {
  const { gateway, ground, waysOut } = await start('run');
  await open(ground);
  await chat(gateway);
  const browser = consoleBrowser(gateway.url, 'ada');
  await browser.signIn('?organisation=south');
  expect((await browser.call('/v1/admin/organisation')).status).toBe(200);
  expect(await readAll(gateway, ground)).toBeGreaterThan(20);
  // What an owner adds is connected to because they said so.
  const acts = Object.entries(mutations).filter(([route]) => !/webhooks|connectors/.test(route));
  for (const [route, { prepare }] of acts) {
    const [method = '', url = ''] = route.split(' ');
    const { path: named = url, ...ask } = await prepare(ground);
    await ground.send(method, named, ask);
  }
  // What it began it has begun by the time that it has ended.
  gateway.kill('SIGTERM');
  await gateway.ended;
  const own = [upstream.baseUrl, redis.url, database, people.issuer, ownersIssuer().issuer];
  expect(await waysOut()).toEqual(own.map(portOf).toSorted());
}, 60_000);

test('and a connection more would be seen: that to the receiver of a webhook, once an owner adds one', async () => {
  const { ground, waysOut } = await start('webhook');
  expect(await waysOut()).not.toContain(portOf(receiver.url));
  await ground.send('POST', '/v1/admin/webhooks', {
    body: { name: 'SIEM', url: receiver.url, format: 'json', reason },
  });
  await expect.poll(waysOut).toContain(portOf(receiver.url));
}, 60_000);
