import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockInstance } from './storage/instance-lock.ts';
import { runCommand } from './testing/run-command.ts';

const [old, fresh] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
let folder: string;
let from: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-keys-'));
  from = path.join(folder, 'old.key');
  writeFileSync(from, old);
  expect((await show(old)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (file: string, args: string[], key: string) =>
  runCommand(file, args, { folder, environment: { SIDENOTE_MASTER_KEY: key } });
const show = (key: string) => run('organisation-cli.ts', ['acme', '--show'], key);
const rewrap = (...args: string[]) => run('keys-cli.ts', ['rewrap', ...args], fresh);

describe('the keys command', () => {
  test.each([
    ['nothing to go from', [], 'Usage'],
    ['a file that is not there', ['--from', '/nowhere'], '--from'],
    ['another word', ['--from', 'x', 'again'], 'Usage'],
  ])('refuses %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await rewrap(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test('refuses while a gateway runs, and the key that is there already', async () => {
    const lock = await lockInstance({ dataDir: path.join(folder, 'data'), shared: false });
    expect((await rewrap('--from', from)).stderr).toContain('another gateway works in this folder');
    await lock.release();
    expect((await run('keys-cli.ts', ['rewrap', '--from', from], old)).stderr).toContain('new one first');
    const wrong = path.join(folder, 'wrong.key');
    writeFileSync(wrong, randomBytes(32).toString('hex'));
    expect((await rewrap('--from', wrong)).stderr).toContain('neither of the two keys');
    expect((await show(old)).code).toBe(0);
  });

  test('moves everything once, on record, and the gateway goes on with the new key alone', async () => {
    expect(await rewrap('--from', from)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^3 put/) });
    expect(await rewrap('--from', from)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing/),
    });
    expect((await show(fresh)).code).toBe(0);
    expect((await show(old)).stderr).toContain('another than the one');
    const audit = await run('audit-cli.ts', ['export', 'acme'], fresh);
    expect(JSON.parse(audit.stdout.trim().split('\n').at(-1) ?? '{}')).toMatchObject({
      ...{ actor: 'operator', action: 'master-key.change', target: 'acme' },
    });
    expect((await run('audit-cli.ts', ['verify', 'acme'], fresh)).code).toBe(0);
  });
});
