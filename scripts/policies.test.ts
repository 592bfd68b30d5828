import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates } from '@sidenote/contract/deployment/templates';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
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
const sample = readFileSync(join(samples, 'organisation.json'), 'utf8');
/** The same with names of an operator's own. */
const organisation = sample
  .replaceAll('example.com', 'acme.test')
  .replace('"Example Ltd"', '"Acme Works"')
  .replace('"example"', '"acme"')
  .replace(EXTENSION_ID, 'p'.repeat(32));

test('an organisation’s values give every template with them', () => {
  expect(policies(organisation, ...out())).toEqual({ status: 0, stderr: '' });
  for (const [path, text] of Object.entries(templates(JSON.parse(organisation))))
    expect(readFileSync(join(folder, 'out', path), 'utf8')).toBe(text);
});

test.each([
  [
    'a wrong value',
    organisation.replace('"https://sidenote.acme.test"', '"http://sidenote.acme.test"'),
    'policy.gatewayUrl',
  ],
  ['the sample as it is', sample, 'policy.gatewayUrl is still the example'],
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
