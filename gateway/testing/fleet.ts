import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { terms } from '@sidenote/contract/terms';
import type { GatewayConfigInput } from '../config.ts';
import { pseudonyms } from '../identity/person.ts';
import type { OrganisationChanges } from '../organisation-changes.ts';
import { openStorage, type Storage } from '../storage/database.ts';
import { namedSecret } from '../storage/secrets.ts';
import { changeUnseen } from './change-organisation.ts';
import { directoryToken, type ScimClient, scimClient } from './directory.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.ts';
import { startOpenidProvider, TEST_AUDIENCE, TEST_CLIENT } from './openid-provider.ts';
import { startRedis, type TestRedis } from './redis.ts';
import { freshDatabase } from './shared-servers.ts';
import { chatBody } from './test-gateway.ts';

export interface FleetOptions {
  readonly upstreamUrl: string;
  readonly count?: number;
  readonly config?: Partial<GatewayConfigInput>;
  /** Where each instance finds Redis, if not where it is. */
  readonly redisUrlOf?: (redis: TestRedis, at: number) => Promise<string>;
}

/** Several gateways on one PostgreSQL and one Redis, all of them real, each a process of its own. */
export interface Fleet {
  readonly gateways: readonly GatewayProcess[];
  readonly redis: TestRedis;
  readonly storage: Storage;
  /** One more instance, different where `changes` say so; closed with the fleet. */
  start(changes?: Partial<GatewayConfigInput>): Promise<GatewayProcess>;
  /** An access token, signed once for each subject. */
  token(person?: string): Promise<string>;
  /** What the gateways call a subject. */
  pseudonymOf(subject: string): string;
  /** What an owner reads or does under `/v1/admin`, at one of the gateways; throws when it is refused. */
  admin(to: { readonly url: string }, route: string, options?: FleetAct): Promise<Response>;
  /** The organisation's directory, speaking to one of the gateways. */
  directory(to: { readonly url: string }): ScimClient;
  /** A chat request, sent to one of the gateways or to an address in front of them. */
  chat(to: Addressed, options?: FleetChat): Promise<Response>;
  /** Changes the organisation as another process would, telling nobody. */
  change(changes: OrganisationChanges): Promise<void>;
  close(): Promise<void>;
}

/** Where a request goes, and how, if not by `fetch`. */
export interface Addressed {
  readonly url: string;
  readonly send?: (url: string, request: RequestInit) => Promise<Response>;
}

export interface FleetChat {
  /** The subject who asks; `mira` unless told otherwise. */
  readonly person?: string;
  readonly stream?: boolean;
  readonly signal?: AbortSignal;
  readonly headers?: Record<string, string>;
}

export interface FleetAct {
  /** Sent with a reason; an owner only reads where there is none. */
  readonly body?: Record<string, unknown>;
  /** `POST` unless told. */
  readonly method?: 'PUT' | 'DELETE';
  /** The version that the act rests on. */
  readonly seen?: number;
}

const ORGANISATION = 'acme';

/** Starts a fleet whose one organisation has opted in and allows what the tests ask for. */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const opened = new AsyncDisposableStack();
  try {
    return await startParts(options, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function startParts(options: FleetOptions, opened: AsyncDisposableStack): Promise<Fleet> {
  const { upstreamUrl, count = 3, config, redisUrlOf = async ({ url }) => url } = options;
  const keep = <Part extends { close(): Promise<unknown> }>(part: Part): Part => {
    opened.defer(async () => void (await part.close()));
    return part;
  };
  const { url: databaseUrl } = await freshDatabase();
  const redis = keep(await startRedis());
  const provider = keep(await startOpenidProvider());
  const directory = directoryToken();
  const masterKey = randomBytes(32);
  const environment = { SIDENOTE_MASTER_KEY: masterKey.toString('hex') };
  const common = {
    ...configOf({ issuer: provider.issuer, upstreamUrl, databaseUrl, directory: directory.sha256 }),
    ...config,
  };
  const start = async (changes: Partial<GatewayConfigInput> = {}) =>
    keep(await startGatewayProcess({ ...common, redisUrl: redis.url, ...changes }, environment));
  const tokens = new Map<string, Promise<string>>();
  const token = (person = 'mira') => {
    const known = tokens.get(person) ?? provider.sign({ claims: { sub: person } });
    tokens.set(person, known);
    return known;
  };

  const urls = await Promise.all(Array.from({ length: count }, (_, at) => redisUrlOf(redis, at)));
  const gateways = await Promise.all(urls.map((redisUrl) => start({ redisUrl })));
  const storage = keep(await openStorage({ dataDir: tmpdir(), databaseUrl }));
  await changeUnseen(storage, ORGANISATION, {
    optIn: terms.version,
    allowSite: ['*.atlassian.net'],
    products: 'all',
    actions: 'all',
  });
  const make = () => randomBytes(32);
  const personOf = pseudonyms(await namedSecret(storage, { masterKey, name: 'pseudonym', make }));
  return {
    ...{ gateways, redis, storage, start, token },
    pseudonymOf: (subject) => personOf(provider.issuer, subject),
    admin: async ({ url }, route, { body, method = 'POST', seen } = {}) => {
      const authTime = Math.floor(Date.now() / 1_000);
      const owner = { sub: 'owner', roles: ['Owners'], auth_time: authTime };
      const authorization = `Bearer ${await provider.sign({ claims: owner })}`;
      const act = body && {
        method,
        headers: {
          ...{ authorization, 'content-type': 'application/json' },
          ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
        },
        body: JSON.stringify({ ...body, reason: 'A reason of the test' }),
      };
      const response = await fetch(`${url}/v1/admin${route}`, act ?? { headers: { authorization } });
      if (!response.ok) throw new Error(`An owner was answered ${response.status}.`);
      return response;
    },
    directory: ({ url }) => scimClient(url, directory.token),
    change: (changes) => changeUnseen(storage, ORGANISATION, changes),
    chat: async ({ url, send = fetch }, { person = 'mira', stream = true, signal, headers } = {}) =>
      send(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await token(person)}`,
          'content-type': 'application/json',
          ...headers,
        },
        body: JSON.stringify({ ...chatBody(), stream }),
        ...(signal === undefined ? {} : { signal }),
      }),
    close: () => opened.disposeAsync(),
  };
}

function configOf(where: {
  issuer: string;
  upstreamUrl: string;
  databaseUrl: string;
  directory: string;
}): GatewayConfigInput {
  return {
    databaseUrl: where.databaseUrl,
    identity: {
      kind: 'oidc',
      issuers: [
        {
          issuer: where.issuer,
          audience: TEST_AUDIENCE,
          clientIds: [TEST_CLIENT],
          organisationClaim: 'org',
          roles: { Owners: 'owner' },
        },
      ],
    },
    organisations: [{ id: ORGANISATION, name: 'Acme', claim: 'acme', directoryTokenSha256: where.directory }],
    upstream: {
      kind: 'openai-compatible',
      baseUrl: where.upstreamUrl,
      model: 'test-model',
      provider: 'Test Provider',
      region: 'eu',
      retention: 'Nothing is kept',
    },
  };
}
