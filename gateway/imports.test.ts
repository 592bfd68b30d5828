import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = import.meta.dirname;

/** Modules that see what a person wrote or read. */
const seesText =
  /^(relay\/(?!fault\.ts$|running\.ts$)|routes\/(chat|admit|kept-back)\.ts$|@sidenote\/contract\/prompts|@sidenote\/engine)/;

/** Modules that count, record and vote: none of them may reach one that sees text, by whatever way (R7). */
const countsOnly = [
  ...globSync('storage/**/*.ts', { cwd: root }),
  ...globSync('insights/**/*.ts', { cwd: root }),
  ...globSync('operations/**/*.ts', { cwd: root }),
  ...globSync('limits/**/*.ts', { cwd: root }),
  ...globSync('cluster/**/*.ts', { cwd: root }),
  ...globSync('policy/**/*.ts', { cwd: root }),
  ...globSync('identity/**/*.ts', { cwd: root }),
  ...globSync('exports/**/*.ts', { cwd: root }),
  ...globSync('webhooks/**/*.ts', { cwd: root }),
  ...globSync('connectors/**/*.ts', { cwd: root }),
  ...globSync('keys/**/*.ts', { cwd: root }),
  ...globSync('console/**/*.ts', { cwd: root }),
  ...globSync('routes/admin/**/*.ts', { cwd: root }),
  ...globSync('routes/scim/**/*.ts', { cwd: root }),
  ...globSync('trust/**/*.ts', { cwd: root }),
  ...globSync('updates/**/*.ts', { cwd: root }),
  ...globSync('graph/**/*.ts', { cwd: root }),
  'routes/feedback.ts',
  'routes/graph.ts',
  'routes/outcomes.ts',
  'routes/policy.ts',
  'routes/transparency.ts',
  'routes/account.ts',
  'audit-cli.ts',
  'organisation-cli.ts',
  'log.ts',
].filter((file) => !file.endsWith('.test.ts'));

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gms,
  );
  return [...found]
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .map((name) => (name.startsWith('.') ? path.normalize(path.join(path.dirname(file), name)) : name));
}

/** Everything a file reaches, itself included. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.ts')) for (const next of importsOf(file)) reach(next, seen);
  return seen;
}

describe('imports', () => {
  test.each(countsOnly)('%s reaches nothing that sees text', (file) => {
    expect([...reach(file)].filter((name) => seesText.test(name))).toEqual([]);
  });

  test('are followed at all: the chat route reaches the relay and the prompts', () => {
    expect([...reach('routes/chat.ts')]).toEqual(
      expect.arrayContaining(['relay/stream-answer.ts', '@sidenote/contract/prompts']),
    );
  });
});
