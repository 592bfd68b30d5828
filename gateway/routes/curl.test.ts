import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway } from '../gateway.ts';
import { parseConfig } from '../load-config.ts';
import { signInAsSample } from '../testing/sign-in.ts';

const run = promisify(execFile);

let folder: string;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sidenote-curl-'));
  gateway = await startGateway(parseConfig({ listen: { port: 0 }, dataDir: folder, logLevel: 'silent' }));
  token = await signInAsSample(gateway.url, 'mira');
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

const body = (stream: boolean) =>
  JSON.stringify({
    model: 'fix-spelling-grammar',
    stream,
    messages: [{ role: 'user', content: 'We have recieved teh invoice.' }],
    metadata: { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
  });

async function curl(...args: string[]): Promise<string> {
  const { stdout } = await run('curl', ['--silent', '--show-error', '--no-buffer', ...args]);
  return stdout;
}

test('curl gets the built-in engine’s answer, whole and as a stream', async () => {
  const request = ['-H', `authorization: Bearer ${token}`, '-H', 'content-type: application/json'];
  const address = `${gateway.url}/v1/chat/completions`;
  const whole = JSON.parse(await curl(address, ...request, '-d', body(false)));
  expect(whole.choices[0].message.content).toBe('We have received the invoice.');

  const stream = await curl(address, ...request, '-d', body(true));
  const events = stream.split('\n').filter((line) => line.startsWith('data: '));
  expect(events.at(-1)).toBe('data: [DONE]');
  const text = events
    .slice(0, -1)
    .map((line) => JSON.parse(line.slice('data: '.length)).choices[0]?.delta.content ?? '')
    .join('');
  expect(text).toBe('We have received the invoice.');
});

test('curl without a token is told to sign in', async () => {
  const answer = JSON.parse(await curl(`${gateway.url}/v1/models`));
  expect(answer.error.code).toBe('signed_out');
});
