import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GatewayConfigInput } from '../config.ts';
import { startGateway } from '../gateway.ts';
import type { SamplePersonId } from '../identity/sample/people.ts';
import { parseConfig } from '../load-config.ts';
import type { OrganisationChanges } from '../organisation-changes.ts';
import type { RuledRoute } from '../routes/rules.ts';
import { type Database, openStorage, type Storage } from '../storage/database.ts';
import { changeUnseen } from './change-organisation.ts';
import { signInAsSample } from './sign-in.ts';

export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EXTENSION_ORIGIN = `chrome-extension://${EXTENSION_ID}`;

export interface TestGateway {
  readonly url: string;
  readonly dataDir: string;
  /** The gateway's database, opened a second time, as another process would. */
  readonly storage: Storage;
  readonly routes: readonly RuledRoute[];
  /** Every line of the log so far. */
  readonly log: string[];
  /** An access token, signed in once per person. */
  token(person?: SamplePersonId): Promise<string>;
  /** A request with a token and JSON. */
  call(path: string, options?: CallOptions): Promise<Response>;
  /** A chat request for the sample text. */
  chat(changes?: Record<string, unknown>, options?: CallOptions): Promise<Response>;
  /** What the database says of the sample organisation. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Changes the sample organisation, and waits until the gateway has seen it. */
  change(changes: OrganisationChanges): Promise<void>;
  /** The same as another process would: the gateway has to notice by itself. */
  changeUnseen(changes: OrganisationChanges): Promise<void>;
  /** Stops the gateway alone; its database stays open to be looked at. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly person?: SamplePersonId;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
  /** `GET` without a body and `POST` with one, unless told. */
  readonly method?: 'PUT' | 'PATCH' | 'DELETE';
}

/** A real gateway on a free port with its own data folder; everything else as in the demo. */
export async function startTestGateway(
  config: GatewayConfigInput & { upstreamUrl: string },
): Promise<TestGateway> {
  const { upstreamUrl, limits, ...rest } = config;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sidenote-gateway-'));
  const log: string[] = [];
  const parsed = parseConfig({
    listen: { port: 0 },
    dataDir,
    extensionIds: [EXTENSION_ID],
    console: { dir: path.join(import.meta.dirname, 'console-build') },
    upstream: {
      kind: 'openai-compatible',
      baseUrl: upstreamUrl,
      model: 'test-model',
      provider: 'Test Provider',
      region: 'eu',
      retention: 'Nothing is kept',
    },
    // A suite asks more in a minute than a person does, and more that is refused.
    limits: {
      ...{ failedPerMinute: 1_000_000, adminPerMinute: 1_000_000, directoryPerMinute: 1_000_000 },
      ...limits,
      perPerson: { requestsPerMinute: 100_000, ...limits?.perPerson },
    },
    ...rest,
  });
  const gateway = await startGateway(parsed, {
    writeLog: (line) => void log.push(line),
    environment: { ...process.env, SIDENOTE_MASTER_KEY: '7'.repeat(64) },
  });
  const storage = await openStorage(parsed);
  const tokens = new Map<string, Promise<string>>();

  const token = (person: SamplePersonId = 'mira') => {
    const known = tokens.get(person) ?? signInAsSample(gateway.url, person);
    tokens.set(person, known);
    return known;
  };
  const call = async (route: string, { person, body, headers, signal, method }: CallOptions = {}) =>
    fetch(gateway.url + route, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${await token(person)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });

  const change = (changes: OrganisationChanges) => changeUnseen(storage, 'acme', changes);

  return {
    url: gateway.url,
    dataDir,
    storage,
    routes: gateway.routes,
    log,
    token,
    call,
    chat: (changes = {}, options = {}) =>
      call('/v1/chat/completions', { ...options, body: { ...chatBody(), ...changes } }),
    read: (work) => storage.inOrganisation('acme', work),
    change: async (changes) => {
      await change(changes);
      await gateway.organisationChanged('acme');
    },
    changeUnseen: change,
    stop: () => gateway.close(),
    close: async () => {
      await gateway.close();
      await storage.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A request that the sample organisation allows. */
export function chatBody(text = 'Teh quick brown fox.') {
  return {
    model: 'improve-writing',
    messages: [{ role: 'user', content: text }],
    metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
  };
}

/** The code of a refusal; `none` of an answer that is no refusal, so that a test says so itself. */
export async function codeOf(response: Response): Promise<string> {
  const body = (await response.json()) as { error?: { code: string } };
  return body.error?.code ?? 'none';
}

/** What a stream brought: its data events, and whether it ended cleanly or broke off. */
export async function readStream(response: Response): Promise<{ events: string[]; broken: boolean }> {
  let text = '';
  let broken = false;
  try {
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) text += decoder.decode(part, { stream: true });
  } catch {
    broken = true;
  }
  const events = text
    .split('\n\n')
    .filter((block) => block.startsWith('data: '))
    .map((block) => block.slice(6));
  return { events, broken };
}
