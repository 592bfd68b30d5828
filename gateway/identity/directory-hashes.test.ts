import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../config-error.ts';
import { directoryToken } from '../testing/directory.ts';
import { directoriesByToken } from './directory-token.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-hashes-'));
const file = path.join(folder, 'acme');
afterAll(() => rmSync(folder, { recursive: true }));

const [first, second, other] = [directoryToken(), directoryToken(), directoryToken()];
const organisations = [
  { id: 'acme', directoryTokenSha256File: file },
  { id: 'other', directoryTokenSha256: other.sha256 },
];

let now: number;
let ask: (token: string) => string | undefined;
beforeEach(() => {
  now = 1_000;
  writeFileSync(file, `${first.sha256}\n`);
  const identify = directoriesByToken(organisations, () => now);
  ask = (token) => identify(['authorization', `Bearer ${token}`]);
});

describe('a directory whose hash is in a file', () => {
  test('is known by it, beside those of the configuration', () => {
    expect([first, second, other].map(({ token }) => ask(token))).toEqual(['acme', undefined, 'other']);
  });

  test.each([
    ['another hash', second.sha256, [undefined, 'acme']],
    ['both, while it goes over', `${first.sha256}\n${second.sha256}\n`, ['acme', 'acme']],
    ['nothing', '', [undefined, undefined]],
    ['the token itself', first.token, [undefined, undefined]],
    ['three', [first, second, other].map(({ sha256 }) => sha256).join('\n'), [undefined, undefined]],
  ])('is known by what the file holds a second later: %s', (_name, content, known) => {
    writeFileSync(file, content);
    expect(ask(first.token)).toBe('acme');
    now += 1_000;
    expect([ask(first.token), ask(second.token)]).toEqual(known);
    expect(ask(other.token)).toBe('other');
  });

  test('is known by what the file held, while it is being replaced', () => {
    rmSync(file);
    now += 1_000;
    expect(ask(first.token)).toBe('acme');
  });

  test.each([
    ['is not there', () => rmSync(file)],
    ['holds a token', () => writeFileSync(file, first.token)],
  ])('stops the start where the file %s, and quotes nothing of it', (_name, spoil) => {
    spoil();
    const start = () => directoriesByToken(organisations);
    expect(start).toThrow(ConfigError);
    expect(start).not.toThrow(first.token);
  });
});
