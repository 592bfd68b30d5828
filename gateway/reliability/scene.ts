import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GatewayConfigInput } from '../config.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { type CutWire, wireTo } from '../testing/cut-wire.ts';
import { directoryToken, type ScimClient, scimClient } from '../testing/directory.ts';
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

export const ORG = 'acme';
export const SITE = 'acme.atlassian.net';
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
  /** Pieces that an answer is cut into, eight unless told, and milliseconds between them. */
  readonly pieces?: number;
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
  readonly upstream: EchoUpstream;
  /** The connection between gateways and upstream. */
  readonly upstreamWire: CutWire;
  readonly provider: OpenidProvider;
  readonly storage: Storage;
  /** Starts one more gateway, or one again in the place of an earlier one, with other addresses if told. */
  start(at?: number, servers?: Servers): Promise<GatewayProcess>;
  crowd(people: number): Crowd;
  /** A token for somebody, who is a user unless told otherwise. */
  token(subject: string, role?: 'owner'): Promise<string>;
  /** The organisation's directory, speaking to one of the gateways. */
  directory(to: { readonly url: string }): ScimClient;
  close(): Promise<void>;
}

/** Sets the scene; its organisation has opted in. */
export async function setScene(options: SceneOptions = {}): Promise<Scene> {
  // What one gateway seals the others must open.
  const masterKey = randomBytes(32).toString('base64');
  const folder = await mkdtemp(path.join(options.parent ?? tmpdir(), 'sidenote-reliability-'));
  const [upstream, provider] = await Promise.all([
    startEchoUpstream({ pieces: options.pieces ?? 8, everyMs: options.everyMs ?? 20 }),
    startOpenidProvider(),
  ]);
  const wire = await wireTo(Number(new URL(upstream.baseUrl).port));
  const directory = directoryToken();
  const gateways: GatewayProcess[] = [];
  const start = async (at = gateways.length, servers: Servers = {}) => {
    const dataDir = path.join(folder, `gateway-${at}`);
    const configFile = path.join(folder, `gateway-${at}.json`);
    await writeFile(
      configFile,
      JSON.stringify(
        configOf({ ...options, ...servers, dataDir, upstreamPort: wire.port, provider, directory }),
      ),
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
    upstream,
    upstreamWire: wire,
    provider,
    storage,
    start,
    crowd: (people) => startCrowd({ urls: () => gateways.map(({ url }) => url), tokens, site: SITE, people }),
    token: (subject, role) =>
      tokenOf(provider, subject, TOKEN_SECONDS, role === undefined ? {} : { roles: [role] }),
    directory: ({ url }) => scimClient(url, directory.token),
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
  readonly directory: { readonly sha256: string };
}

function configOf({
  dataDir,
  upstreamPort,
  provider,
  directory,
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
      issuers: [
        {
          ...{ issuer, audience: TEST_AUDIENCE, clientIds: [TEST_CLIENT], organisationClaim: 'org' },
          roles: { owner: 'owner' },
        },
      ],
    },
    organisations: [{ id: ORG, name: 'Acme', claim: ORG, issuer, directoryTokenSha256: directory.sha256 }],
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

function tokenOf(
  provider: OpenidProvider,
  sub: string,
  seconds: number,
  more: Record<string, unknown> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return provider.sign({
    claims: { sub, name: sub, org: ORG, auth_time: now, exp: now + seconds, ...more },
  });
}
