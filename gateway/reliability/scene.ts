import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GatewayConfigInput } from '../config.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { type EchoUpstream, startEchoUpstream } from '../testing/echo-upstream.ts';
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

export interface SceneOptions {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly gateways?: number;
  /** Milliseconds between the pieces of an answer; it has eight. */
  readonly everyMs?: number;
  /** Folder beneath which the gateways keep their data. */
  readonly parent?: string;
  readonly config?: Partial<GatewayConfigInput>;
  readonly process?: Omit<GatewayProcessOptions, 'configFile'>;
}

/** Gateways in processes of their own, an upstream, an issuer, and people who may ask. */
export interface Scene {
  readonly gateways: GatewayProcess[];
  readonly upstream: EchoUpstream;
  readonly storage: Storage;
  /** Starts one more gateway, or one again, with the place of an earlier one. */
  start(at?: number): Promise<GatewayProcess>;
  crowd(people: number): Crowd;
  close(): Promise<void>;
}

/** Sets the scene; its organisation has opted in. */
export async function setScene(options: SceneOptions = {}): Promise<Scene> {
  const folder = await mkdtemp(path.join(options.parent ?? tmpdir(), 'sidenote-reliability-'));
  const [upstream, provider] = await Promise.all([
    startEchoUpstream({ pieces: 8, everyMs: options.everyMs ?? 20 }),
    startOpenidProvider(),
  ]);
  const gateways: GatewayProcess[] = [];
  const start = async (at = gateways.length) => {
    const dataDir = path.join(folder, `gateway-${at}`);
    const configFile = path.join(folder, `gateway-${at}.json`);
    await writeFile(configFile, JSON.stringify(configOf({ ...options, dataDir, upstream, provider })));
    const gateway = await startGatewayProcess({ configFile, ...options.process });
    gateways[at] = gateway;
    return gateway;
  };
  await start();
  const { databaseUrl } = options;
  const storage = await openStorage({ dataDir: path.join(folder, 'gateway-0'), databaseUrl });
  await optInOrganisation(storage, ORG, SITE);
  while (gateways.length < (options.gateways ?? 1)) await start();
  const tokens = await Promise.all(
    Array.from({ length: PEOPLE }, (_, at) => tokenOf(provider, `person-${at}`)),
  );
  return {
    gateways,
    upstream,
    storage,
    start,
    crowd: (people) => startCrowd({ urls: () => gateways.map(({ url }) => url), tokens, site: SITE, people }),
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.end('SIGKILL')));
      await storage.close();
      await Promise.all([upstream.close(), provider.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Places extends SceneOptions {
  readonly dataDir: string;
  readonly upstream: EchoUpstream;
  readonly provider: OpenidProvider;
}

function configOf({
  dataDir,
  upstream,
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
      baseUrl: upstream.baseUrl,
      model: 'echo',
      provider: 'Echo',
      region: 'here',
      retention: 'Nothing is kept',
    },
    limits: { perPerson: plenty, perOrganisation: plenty, total: plenty, heartbeatMs: 1_000 },
    logLevel: 'silent',
    ...config,
  };
}

function tokenOf(provider: OpenidProvider, sub: string): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return provider.sign({ claims: { sub, name: sub, org: ORG, exp: now + TOKEN_SECONDS } });
}
