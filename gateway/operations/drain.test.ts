import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bareEnvironment } from '../testing/bare-environment.ts';
import {
  done,
  finish,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '../testing/scripted-upstream.ts';
import { signInAsSample } from '../testing/sign-in.ts';
import { chatBody, readStream } from '../testing/test-gateway.ts';

interface GatewayProcess {
  readonly url: string;
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const people = ['mira', 'jonas'] as const;

let folder: string;
let upstream: ScriptedUpstream;
let gateway: GatewayProcess;
let tokens: readonly string[];
let release: () => void;

beforeAll(async () => {
  upstream = await startScriptedUpstream(() => undefined);
});
afterAll(() => upstream.close());
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-drain-'));
  const { promise: released, resolve } = Promise.withResolvers<void>();
  release = resolve;
  upstream.seen.length = 0;
  upstream.script = ({ socket }) => {
    socket.write(head() + piece('Hello'));
    void released.then(() => socket.end(finish + done));
  };
});
afterEach(async () => {
  gateway.child.kill('SIGKILL');
  await gateway.ended;
  rmSync(folder, { recursive: true });
});

async function start(times: { graceMs: number; answersMs: number }): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../main.ts')], {
    cwd: folder,
    env: {
      ...bareEnvironment(),
      SIDENOTE_PORT: '0',
      SIDENOTE_DATA_DIR: path.join(folder, 'data'),
      SIDENOTE_DRAIN_GRACE_MS: String(times.graceMs),
      SIDENOTE_DRAIN_ANSWERS_MS: String(times.answersMs),
      SIDENOTE_UPSTREAM_KIND: 'openai-compatible',
      SIDENOTE_UPSTREAM_BASE_URL: upstream.baseUrl,
      SIDENOTE_UPSTREAM_MODEL: 'm',
      SIDENOTE_UPSTREAM_PROVIDER: 'P',
    },
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  const address = () => /listening on (http:\S+)/.exec(output)?.[1];
  await expect.poll(address, { timeout: 30_000 }).toBeDefined();
  gateway = { url: address() ?? '', child, output: () => output, ended };
  tokens = await Promise.all(people.map((person) => signInAsSample(gateway.url, person)));
}

const chat = (token: string | undefined) =>
  fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...chatBody(), stream: true }),
  });

/** Three streams of each person, all of them begun. */
async function begun(): Promise<Promise<{ events: string[]; broken: boolean }>[]> {
  const responses = await Promise.all(tokens.flatMap((token) => [token, token, token].map(chat)));
  expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200));
  return responses.map(readStream);
}

const ready = async () => {
  const response = await fetch(`${gateway.url}/readyz`);
  return [response.status, await response.json()];
};

/** How the requests ended that were recorded. */
function recorded(): string[] {
  const db = new DatabaseSync(path.join(folder, 'data', 'sidenote.db'), { readOnly: true });
  const rows = db.prepare('select outcome from interaction').all();
  db.close();
  return rows.map(({ outcome }) => String(outcome));
}

const isWhole = ({ events, broken }: { events: string[]; broken: boolean }) =>
  !broken && events.at(-1) === '[DONE]';
const lastCode = ({ events }: { events: string[] }) => JSON.parse(events.at(-1) ?? '{}').error?.code;

describe('a gateway that is told to stop', () => {
  test('lets running answers end, takes nothing new, and leaves with everything recorded', async () => {
    await start({ graceMs: 0, answersMs: 60_000 });
    const streams = await begun();
    gateway.child.kill('SIGTERM');
    await expect.poll(ready).toEqual([503, { status: 'not_ready', reasons: ['draining'] }]);
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    await expect.poll(async () => (await chat(tokens[0])).status).toBe(503);
    const refused = await chat(tokens[0]);
    expect(refused.headers.get('connection')).toBe('close');
    expect(await refused.json()).toMatchObject({ error: { code: 'busy' } });
    release();
    expect((await Promise.all(streams)).every(isWhole)).toBe(true);
    expect(await gateway.ended).toBe(0);
    expect(recorded()).toEqual(streams.map(() => 'answered'));
    expect(gateway.output()).toContain(`"event":"stopping","running":${streams.length}`);
    expect(gateway.output().trim()).toMatch(/"event":"stopped"}$/);
  }, 90_000);

  test('still takes requests while balancers learn that it is not ready', async () => {
    await start({ graceMs: 60_000, answersMs: 60_000 });
    gateway.child.kill('SIGTERM');
    await expect.poll(ready).toEqual([503, { status: 'not_ready', reasons: ['draining'] }]);
    const late = await chat(tokens[0]);
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
    release();
    expect(isWhole(await readStream(late))).toBe(true);
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    expect(recorded()).toEqual(['answered']);
  }, 90_000);

  test.each<[string, number, NodeJS.Signals[]]>([
    ['when their time is over', 0, ['SIGTERM']],
    ['at a second signal', 60_000, ['SIGTERM', 'SIGTERM']],
    ['at SIGINT', 60_000, ['SIGINT']],
  ])(
    'ends what still runs with a code %s',
    async (_name, answersMs, signals) => {
      await start({ graceMs: 0, answersMs });
      const streams = await begun();
      const [first, second] = signals;
      gateway.child.kill(first);
      if (second !== undefined) {
        await expect.poll(ready).toEqual([503, expect.anything()]);
        gateway.child.kill(second);
      }
      const ends = await Promise.all(streams);
      expect(ends.map(lastCode)).toEqual(ends.map(() => 'busy'));
      expect(ends.every(({ broken }) => broken)).toBe(true);
      expect(await gateway.ended).toBe(0);
      expect(recorded()).toEqual(ends.map(() => 'busy'));
    },
    90_000,
  );
});
