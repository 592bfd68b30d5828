/**
 * `npm run prove`: the ledger. Every promise's proof runs on this tree, and then the same proof on copies that were
 * broken on purpose: a row is green only when the first passed and the second did not. `--help` lists the options,
 * `docs/proofs.md` says how to read it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { proofs } from '../proofs/all.ts';
import { areJourneys } from './proofs/among.ts';
import { commitOf } from './proofs/commit.ts';
import { writeEvidence } from './proofs/evidence.ts';
import { isGreen, type Row } from './proofs/judge.ts';
import { ledgerJson } from './proofs/ledger-json.ts';
import { ledgerPage } from './proofs/ledger-page.ts';
import { ledgerText, sumOf } from './proofs/ledger-text.ts';
import { type ProveOptions, readOptions, usage } from './proofs/options.ts';
import { openProgress } from './proofs/progress.ts';
import { prove, saySeconds } from './proofs/prove.ts';
import { ensureSystemPackages, forJourneys } from './system-packages.ts';

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results', 'prove');

const options = readOptions(process.argv.slice(2));
if (typeof options === 'object') process.exitCode = await run(options);
else {
  console[options === undefined ? 'log' : 'error'](options ?? usage);
  process.exitCode = options === undefined ? 0 : 2;
}

/** Proves what was asked for, prints and writes the ledger, and gives the exit code. */
async function run({ ids, json, html }: ProveOptions): Promise<number> {
  const began = performance.now();
  const chosen = new Map(ids.map((id) => [id, proofs[id]]));
  const needsBrowsers = [...chosen.values()].some(({ tests }) => tests.some(areJourneys));
  if (needsBrowsers && !ensureSystemPackages(forJourneys)) return 1;
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  // Before anything runs: what is changed meanwhile was not proved.
  const commit = commitOf(root);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const progress = openProgress(process.stdout);
  try {
    const proved = await prove({
      ...{ root, results, proofs: chosen, tell: progress, signal: stopping.signal },
      ...{ beneath: tmpdir(), copies: Math.min(availableParallelism(), 4) },
    });
    progress.close();
    const evidence = new Map<Row, string>();
    for (const row of proved.rows)
      evidence.set(row, path.relative(root, await writeEvidence(results, row, commit?.commit)));
    const at = Date.now();
    const seconds = (performance.now() - began) / 1_000;
    const evidenceOf = (row: Row) => evidence.get(row) ?? '';
    const page = { rows: proved.rows, at, seconds, commit, evidenceOf };
    console.log(`\n${ledgerText(proved.rows, evidenceOf)}\n`);
    const files = [write(html ?? path.join(results, 'ledger.html'), ledgerPage(page))];
    // Without a commit to name, a gateway could not tell whether it is of it.
    if (commit !== undefined) {
      const ledger = JSON.stringify(ledgerJson(proved, { at, ...commit }, evidenceOf), null, 2);
      files.push(write(json ?? path.join(results, 'ledger.json'), `${ledger}\n`));
    } else if (json !== undefined)
      console.error('These sources have no commit to name: no JSON was written.');
    console.log(
      `${sumOf(proved.rows)} ${saySeconds(seconds)}.\n${files.join('\n')}\nWhat none of it covers: docs/not-covered.md`,
    );
    return proved.rows.every(isGreen) ? 0 : 1;
  } catch (error) {
    progress.close();
    if (!stopping.signal.aborted) throw error;
    console.error('Stopped: nothing is said of any promise.');
    return 130;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeListener(signal, stop);
  }
}

function write(file: string, text: string): string {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, text);
  return path.relative(process.cwd(), path.resolve(file));
}
