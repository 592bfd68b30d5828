import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archiveOf, filesIn } from './archive.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: readonly (readonly [string, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-archive-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const files = [
  ['manifest.json', '{}'],
  ['assets/b.js', 'b'.repeat(5_000)],
  ['assets/B.js', 'another'],
  ['icons/ä.png', ''],
] as const;

test('an archive holds every file of a folder under its path', () => {
  const unpacked = unzipSync(archiveOf(filesIn(folderOf(files))));
  const texts = Object.entries(unpacked).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(texts).toEqual(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
});

test('times, the order of writing and where the folder is make no difference', () => {
  const one = folderOf(files);
  const other = folderOf(files.toReversed());
  utimesSync(join(other, 'manifest.json'), 1, 1);
  expect(Buffer.from(archiveOf(filesIn(one))).equals(archiveOf(filesIn(other)))).toBe(true);
});

test('nor does the time zone', () => {
  const program = `
    import { createHash } from 'node:crypto';
    import { archiveOf } from ${JSON.stringify(join(import.meta.dirname, 'archive.ts'))};
    const archive = archiveOf(new Map([['a', Buffer.from('a')]]));
    process.stdout.write(createHash('sha256').update(archive).digest('hex'));`;
  const sums = ['UTC', 'Pacific/Kiritimati', 'Pacific/Honolulu'].map((TZ) => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    return stdout;
  });
  const here = createHash('sha256')
    .update(archiveOf(new Map([['a', Buffer.from('a')]])))
    .digest('hex');
  expect(sums).toEqual([here, here, here]);
});
