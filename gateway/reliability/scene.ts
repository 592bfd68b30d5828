import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GatewayConfigInput } from '../config.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { type CutWire, wireTo } from '../testing/cut-wire.ts';
import { startEchoUpstream } from '../testing/echo-upstream.ts';
import {
  type OpenidProvider,
  startOpenidProvider,
  TEST_AUDIENCE,
  TEST_CLIENT,
} from '../testing/openid-provider.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { type Crowd, startCrowd } from './crowd.ts';
import { type GatewayProcess, type GatewayProcessOptions, startGatewayProcess } from './gateway-process.ts';

const ORG = 'acme';
const SITE = 'acme.atlassian.net';
const PEOPLE = 20;

/** Tokens of a run outlive it. */
const TOKEN_SECONDS = 7_200;

const plenty = { requestsPerMinute: 1_000_000, concurrent: 10_000, tokensPerDay: 1_000_000_000 };

interface Servers {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
}

export interface SceneOptions extends Servers {
  readonly gateways?: number;
  /** Milliseconds between the pieces of an answer; it has eight. */
  readonly everyMs?: number;
  /** How long people's tokens are good, in seconds; longer than any run unless told. */
  readonly tokenSeconds?: number;
  /** Folder beneath which the gateways keep their data. */
  readonly parent?: string;
  readonly config?: Partial<GatewayConfigInput>;
  readonly process?: Omit<GatewayProcessOptions, 'configFile'>;
}

/** Gateways in processes of their own, an upstream, an issuer, and people who may ask. */
export interface Scene {
  readonly gateways: GatewayProcess[];
  /** The connection between gateways and upstream. */
  readonly upstreamWire: CutWire;
  readonly provider: OpenidProvider;
  readonly storage: Storage;
  /** Starts one more gateway, or one again in the place of an earlier one, with other addresses if told. */
  start(at?: number, servers?: Servers): Promise<GatewayProcess>;
  crowd(people: number): Crowd;
  close(): Promise<void>;
}

/** Sets the scene; its organisation has opted in. */
export async function setScene(options: SceneOptions = {}): Promise<Scene> {
  // What one gateway seals the others must open.
  const masterKey = randomBytes(32).toString('base64');
  const folder = await mkdtemp(path.join(options.parent ?? tmpdir(), 'sidenote-reliability-'));
  const [upstream, provider] = await Promise.all([
    startEchoUpstream({ pieces: 8, everyMs: options.everyMs ?? 20 }),
    startOpenidProvider(),
  ]);
  const wire = await wireTo(Number(new URL(upstream.baseUrl).port));
  const gateways: GatewayProcess[] = [];
  const start = async (at = gateways.length, servers: Servers = {}) => {
    const dataDir = path.join(folder, `gateway-${at}`);
    const configFile = path.join(folder, `gateway-${at}.json`);
    await writeFile(
      configFile,
      JSON.stringify(configOf({ ...options, ...servers, dataDir, upstreamPort: wire.port, provider })),
    );
    const gateway = await startGatewayProcess({
      ...options.process,
      configFile,
      environment: { ...options.process?.environment, SIDENOTE_MASTER_KEY: masterKey },
    });
    gateways[at] = gateway;
    return gateway;
  };
  await start();
  const storage = await openStorage({
    dataDir: path.join(folder, 'gateway-0'),
    databaseUrl: options.databaseUrl,
  });
  await optInOrganisation(storage, ORG, SITE);
  while (gateways.length < (options.gateways ?? 1)) await start();
  const tokens = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) =>
      tokenOf(provider, `person-${at}`, options.tokenSeconds ?? TOKEN_SECONDS),
    ),
  );
  return {
    gateways,
    upstreamWire: wire,
    provider,
    storage,
    start,
    crowd: (people) => startCrowd({ urls: () => gateways.map(({ url }) => url), tokens, site: SITE, people }),
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.end('SIGKILL')));
      await storage.close();
      await Promise.all([wire.close(), upstream.close(), provider.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Places extends SceneOptions {
  readonly dataDir: string;
  readonly upstreamPort: number;
  readonly provider: OpenidProvider;
}

function configOf({
  dataDir,
  upstreamPort,
  provider,
  databaseUrl,
  redisUrl,
  config,
}: Places): GatewayConfigInput {
  const { issuer } = provider;
  return {
    listen: { port: 0 },
    dataDir,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(redisUrl === undefined ? {} : { redisUrl }),
    identity: {
      kind: 'oidc',
      issuers: [{ issuer, audience: TEST_AUDIENCE, clientIds: [TEST_CLIENT], organisationClaim: 'org' }],
    },
    organisations: [{ id: ORG, name: 'Acme', claim: ORG, issuer }],
    upstream: {
      kind: 'openai-compatible',
      baseUrl: `http://127.0.0.1:${upstreamPort}/v1`,
      model: 'echo',
      provider: 'Echo',
      region: 'here',
      retention: 'Nothing is kept',
    },
    logLevel: 'silent',
    ...config,
    limits: {
      perPerson: plenty,
      perOrganisation: plenty,
      total: plenty,
      heartbeatMs: 1_000,
      ...config?.limits,
    },
  };
}

function tokenOf(provider: OpenidProvider, sub: string, seconds: number): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return provider.sign({ claims: { sub, name: sub, org: ORG, exp: now + seconds } });
}
