import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bareEnvironment } from './testing/bare-environment.ts';
import {
  answering,
  head,
  piece,
  type ScriptedUpstream,
  startScriptedUpstream,
} from './testing/scripted-upstream.ts';
import { signInAsSample } from './testing/sign-in.ts';
import { chatBody, codeOf, readStream } from './testing/test-gateway.ts';

let folder: string;
let upstream: ScriptedUpstream;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-commands-'));
  upstream = await startScriptedUpstream(answering('Hello'));
});
afterAll(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function run(file: string, args: string[], environment: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file), ...args], {
    cwd: folder,
    env: {
      ...bareEnvironment(),
      SIDENOTE_PORT: '0',
      SIDENOTE_DATA_DIR: path.join(folder, 'data'),
      SIDENOTE_DRAIN_GRACE_MS: '0',
      SIDENOTE_DRAIN_ANSWERS_MS: '0',
      SIDENOTE_UPSTREAM_KIND: 'openai-compatible',
      SIDENOTE_UPSTREAM_BASE_URL: upstream.baseUrl,
      SIDENOTE_UPSTREAM_MODEL: 'm',
      SIDENOTE_UPSTREAM_PROVIDER: 'P',
      ...environment,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += part));
  child.stderr.on('data', (part) => (stderr += part));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, ended, output: () => stdout };
}

const organisation = (...args: string[]) => run('organisation-cli.ts', args).ended;

async function startedGateway() {
  const gateway = run('main.ts', []);
  const line = /^Sidenote gateway listening on (http:\/\/127\.0\.0\.1:\d+)$/m;
  await expect.poll(() => line.exec(gateway.output())?.[1], { timeout: 15_000 }).toBeDefined();
  return { ...gateway, url: line.exec(gateway.output())?.[1] ?? '' };
}

describe('the gateway command', () => {
  test('runs until it is told to stop, and ends its streams with a code', async () => {
    const gateway = await startedGateway();
    const token = await signInAsSample(gateway.url, 'mira');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const chat = () =>
      fetch(`${gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...chatBody(), stream: true }),
      });

    upstream.script = ({ socket }) => void socket.write(head() + piece('Hello'));
    const opened = await chat();
    // Read from the start: what waits unread is lost when the connection breaks.
    const reading = readStream(opened);
    expect((await organisation('acme', '--opt-out')).code).toBe(0);
    const cut = await reading;
    expect(JSON.parse(cut.events.at(-1) ?? '{}').error.code).toBe('not_opted_in');
    expect(await codeOf(await chat())).toBe('not_opted_in');
    expect((await organisation('acme', '--opt-in', terms.version)).stdout).toContain('opted in        yes');

    // The command is done before the gateway looks.
    const running = await vi.waitFor(
      async () => {
        const asked = await chat();
        if (!asked.ok) throw new Error(await codeOf(asked));
        return asked;
      },
      { timeout: 20_000 },
    );
    gateway.child.kill('SIGTERM');
    const { events, broken } = await readStream(running);
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error.code).toBe('busy');
    const { code, stderr } = await gateway.ended;
    expect([code, stderr]).toEqual([0, '']);
  }, 40_000);

  test.each([
    ['a wrong value', { SIDENOTE_PORT: 'x' }, 'listen.port'],
    ['a wrong folder', { SIDENOTE_DATA_DIR: '/dev/null/x' }, 'dataDir'],
    ['certificates unchecked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED'],
  ])('stops at %s with one message', async (_name, environment, key) => {
    const { code, stdout, stderr } = await run('main.ts', [], environment).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(key);
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => !line.includes('Warning')),
    ).toHaveLength(1);
  });
});

describe('the organisation command', () => {
  test('changes what it is told and counts the versions', async () => {
    const first = await organisation('acme', '--show');
    const version = Number(/policy version (\d+)/.exec(first.stdout)?.[1]);
    const changed = await organisation(
      'acme',
      '--allow-site',
      'wiki.example.com',
      '--block-site',
      '*.hr.example.com',
      '--products',
      'jira,web',
      '--actions',
      'summarise',
      '--max-selection-chars',
      '5000',
    );
    expect(changed.stdout).toContain(`policy version ${version + 1}`);
    expect(changed.stdout).toContain('wiki.example.com');
    expect(changed.stdout).toContain('blocked sites   *.hr.example.com');
    expect(changed.stdout).toContain('products        jira, web');
    expect(changed.stdout).toContain('up to 5000 characters');
    const back = await organisation('acme', '--seed-sample');
    expect(back.stdout).toContain(`policy version ${version + 2}`);
    expect(back.stdout).not.toContain('wiki.example.com');
  }, 20_000);

  test('opts nobody in as the sample where people really sign in', async () => {
    const issuer = {
      issuer: 'https://id.example',
      audience: 'a',
      clientIds: ['c'],
      organisationClaim: 'org',
    };
    const file = path.join(folder, 'oidc.json');
    writeFileSync(file, JSON.stringify({ identity: { kind: 'oidc', issuers: [issuer] } }));
    const { code, stderr } = await organisation('acme', '--seed-sample', '--config', file);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--seed-sample')]);
  });

  test.each([
    ['an unknown organisation', ['other', '--show'], 'no organisation "other"'],
    ['a site with a path', ['acme', '--allow-site', 'https://x/y'], '--allow-site'],
    ['a site that is not in the list', ['acme', '--remove-block-site', 'x.example'], '--remove-block-site'],
    ['an unknown product', ['acme', '--products', 'word'], '--products'],
    ['an unknown action', ['acme', '--actions', 'read-minds'], '--actions'],
    ['a length that is none', ['acme', '--max-selection-chars', '0'], '--max-selection-chars'],
    ['in and out at once', ['acme', '--opt-in', terms.version, '--opt-out'], 'only one of'],
    ['other terms', ['acme', '--opt-in', '1999'], terms.version],
    ['a group without a name', ['acme', '--allow-group', ''], 'groups.allow'],
    ['a group with an endless name', ['acme', '--block-group', 'x'.repeat(201)], 'groups.block'],
    ['an agreement that covers nobody', ['acme', '--agreement', 'x', '--agreement-covers', ''], 'covers'],
    ['nothing', [], 'Usage'],
  ])('refuses %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await organisation(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test.each<[string, string[], RegExp]>([
    ['no terms', ['acme', '--opt-in'], /argument missing.*Usage/s],
    ['an unknown option', ['acme', '--opt'], /--opt.*Usage/s],
  ])('does not understand %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await organisation(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
