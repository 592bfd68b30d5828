import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const samples = join(root, 'deploy', 'policies');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-policies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function policies(values: string | undefined, ...options: string[]) {
  const file = join(folder, 'values.json');
  if (values !== undefined) writeFileSync(file, values);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/policies.ts', ...(values === undefined ? [] : ['--values', file]), ...options],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr };
}

const out = () => ['--out', join(folder, 'out')];
const organisation = readFileSync(join(samples, 'organisation.json'), 'utf8');

test('the committed organisation gives the committed templates', () => {
  expect(policies(organisation, ...out())).toEqual({ status: 0, stderr: '' });
  const files = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const committed = join(samples, path.slice(join(folder, 'out').length));
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(committed, 'utf8'));
  }
});

test.each([
  [
    'a wrong value',
    organisation.replace('"https://sidenote.example.com"', '"http://sidenote.example.com"'),
    'policy.gatewayUrl',
  ],
  ['no JSON', '{"policy": secret', 'cannot be read as JSON'],
])('%s is told, and nothing is written', (_, values, words) => {
  const { status, stderr } = policies(values, ...out());
  expect(status).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/secret|http:/);
  expect(readdirSync(folder)).toEqual(['values.json']);
});

test('values without a place to write to are refused', () => {
  expect(policies(organisation)).toEqual({ status: 1, stderr: '--values and --out go together\n' });
});
