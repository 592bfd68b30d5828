import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigError } from '../config-error.ts';
import { readMasterKey } from './master-key.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-master-key-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const bytes = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7 + 3));

describe('the master key', () => {
  test.each([
    ['hexadecimal', bytes.toString('hex')],
    ['capital letters', bytes.toString('hex').toUpperCase()],
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['a line break after it', `${bytes.toString('hex')}\n`],
  ])('is read from %s', (_name, value) => {
    expect(readMasterKey({ dataDir }, { SIDENOTE_MASTER_KEY: value })).toEqual(bytes);
  });

  test('is read from a file', () => {
    const file = path.join(dataDir, 'of-the-operator');
    writeFileSync(file, bytes.toString('hex'));
    const environment = { SIDENOTE_MASTER_KEY_FILE: file };
    expect(readMasterKey({ dataDir, databaseUrl: 'postgres://db' }, environment)).toEqual(bytes);
  });

  test('is made once for the embedded database', () => {
    const made = readMasterKey({ dataDir }, {});
    expect(made).toHaveLength(32);
    expect(readMasterKey({ dataDir }, {})).toEqual(made);
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ['one that is too short', { SIDENOTE_MASTER_KEY: 'SECRET' }],
    ['a password', { SIDENOTE_MASTER_KEY: 'SECRET correct horse battery staple, of 43 chars' }],
    ['a file that is not there', { SIDENOTE_MASTER_KEY_FILE: '/nowhere/SECRET' }],
    ['none on PostgreSQL', {}],
  ])('is refused, and not quoted: %s', (_name, environment) => {
    const read = () => readMasterKey({ dataDir, databaseUrl: 'postgres://db' }, environment);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/SIDENOTE_MASTER_KEY/);
    expect(read).not.toThrow(/SECRET/);
  });
});
