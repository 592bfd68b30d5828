import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfLock, lockFolders } from './locks.ts';

const root = join(import.meta.dirname, '../..');

test('every lock file of the repository is looked at', () => {
  const files = globSync('{.,*,*/*,*/*/*}/package-lock.json', {
    cwd: root,
    exclude: ['**/node_modules', '**/test-results'],
  });
  expect(files.map((file) => join(file, '..')).sort()).toEqual([...lockFolders].sort());
});

test.each(lockFolders)(
  'in %s each package is held to a sum, from the registry, with no script but those explained, under a known licence',
  (folder) => {
    expect(faultsOfLock(root, folder)).toEqual([]);
  },
);

describe('a lock file that is not as it should be', () => {
  let tree: string;
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'sidenote-lock-'));
    for (const file of ['package-lock.json', 'package.json', '.npmrc'])
      cpSync(join(root, file), join(tree, file));
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  /** Changes a file of the tree by its text, which must be there. */
  function change(file: string, find: string | RegExp, instead: string): void {
    const text = readFileSync(join(tree, file), 'utf8');
    const changed = text.replace(find, instead);
    expect(changed).not.toBe(text);
    writeFileSync(join(tree, file), changed);
  }

  const zod = /("node_modules\/zod": \{\n\s+"version": "[^"]+",)/;

  test.each<[what: string, file: string, find: string | RegExp, instead: string, fault: RegExp]>([
    [
      'no sum',
      'package-lock.json',
      /("node_modules\/zod": \{[^}]*?)"integrity": "[^"]+",/,
      '$1',
      /zod is not held/,
    ],
    [
      'another sum',
      'package-lock.json',
      /("node_modules\/zod": \{[^}]*?"integrity": ")sha512/,
      '$1sha1',
      /zod is not held to a SHA-512/,
    ],
    [
      'a place of its own',
      'package-lock.json',
      zod,
      '$1 "resolved": "https://packages.example/zod.tgz",',
      /zod is taken from https:\/\/packages\.example/,
    ],
    ['a new script', 'package-lock.json', zod, '$1 "hasInstallScript": true,', /zod has an install script/],
    [
      'a script that has gone',
      'package-lock.json',
      '"hasInstallScript": true,',
      '',
      /node has no install script/,
    ],
    [
      'a licence that reaches further',
      'package-lock.json',
      /("node_modules\/zod": \{[^}]*?"license": )"MIT"/,
      '$1"AGPL-3.0-only"',
      /zod is under "AGPL-3.0-only", which is not for what ships/,
    ],
    [
      'the same of a tool',
      'package-lock.json',
      /("node_modules\/vitest": \{[^}]*?"license": )"MIT"/,
      '$1"GPL-3.0-only"',
      /vitest is under "GPL-3.0-only", which is not for what builds/,
    ],
    [
      'a script that npm is told to run',
      'package.json',
      '"node": true',
      '"node": true, "zod": true',
      /lets node_modules\/node, node_modules\/zod run/,
    ],
    ['an npm that only warns', '.npmrc', 'strict-allow-scripts=true', '', /not told to be strict/],
  ])('is found by what is wrong: %s', (_what, file, find, instead, fault) => {
    change(file, find, instead);
    expect(faultsOfLock(tree, '.')).toEqual([expect.stringMatching(fault)]);
  });
});
