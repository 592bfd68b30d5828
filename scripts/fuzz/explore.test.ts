import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Target } from '../../fuzz/target.ts';
import { openEngine } from './coverage.ts';
import { explore, shortened } from './explore.ts';

/** A door that opens to one word, letter by letter: chance does not know it, who sees how far it came does. */
const door = `
export function feed(input) {
  const text = input.toString('latin1');
  if (text[0] !== 'o') return 'shut';
  if (text[1] !== 'p') return 'shut';
  if (text[2] !== 'e') return 'shut';
  if (text[3] !== 'n') return 'shut';
  throw new Error('Open: ' + text);
}
`;

const TRIES = 4_000;

async function openDoor() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-door-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'door.mjs');
  writeFileSync(file, door);
  const url = pathToFileURL(file).href;
  const { feed }: Pick<Target, 'feed'> = await import(url);
  return {
    url,
    target: { holds: 'It stays shut.', seeds: ['????'], words: ['n', 'e', 'p', 'o', '!'], feed },
  };
}

test('who sees what ran gets deeper than chance does', async () => {
  const engine = openEngine();
  onTestFinished(() => engine.close());
  const { url, target } = await openDoor();
  const goesOn = (tried: number) => tried < TRIES;
  const blind = await explore(target, { corpus: [], coverage: undefined, seed: 1, goesOn });
  expect(blind.crash).toBeUndefined();

  const coverage = engine.of(url);
  const guided = await explore(target, { corpus: [], coverage, seed: 1, goesOn });
  expect(guided.crash?.said).toMatch(/^Open: open/);
  expect(guided.tried).toBeLessThan(blind.tried);
});

test('of what was found, as little is left as says the same', async () => {
  const { target } = await openDoor();
  const crash = { input: Buffer.from(`open${'x'.repeat(200)}`), said: 'Open: openxxx' };
  expect(await shortened(target, crash)).toEqual({ input: Buffer.from('open'), said: 'Open: open' });
});
