import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOwnCommit } from './own-commit.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sidenote-commit-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const commit = 'c'.repeat(40);

test.each<[string, Record<string, string>, string | null]>([
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${commit}\n` }, commit],
  [
    'a branch among packed ones',
    { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack\n${commit} refs/heads/main\n` },
    commit,
  ],
  ['no branch', { '.git/HEAD': `${commit}\n` }, commit],
  [
    'a second worktree',
    {
      ...{ '.git': 'gitdir: main/worktrees/two\n', 'main/worktrees/two/HEAD': 'ref: refs/heads/two\n' },
      ...{ 'main/worktrees/two/commondir': '../..\n', 'main/refs/heads/two': commit },
    },
    commit,
  ],
  ['no commit yet', { '.git/HEAD': 'ref: refs/heads/main\n' }, null],
  ['no history but the file of a build', { commit: `${commit}\n` }, commit],
  ['no history and a build that was not told', { commit: '' }, null],
  ['no history', {}, null],
])('of sources with %s', (_name, files, expected) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  expect(readOwnCommit(root)).toBe(expected);
});
