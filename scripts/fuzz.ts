/**
 * `npm run fuzz`: searches for inputs that the parsers and the renderer do not bear, guided by what they run. `--help` lists the
 * options, `docs/fuzz.md` says what is held and what is kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plantedBugs } from '../fuzz/controls.ts';
import { corpusFile, corpusOf, corpusText, regressionsFolder, regressionsOf } from '../fuzz/kept.ts';
import { bundleTargets } from './fuzz/bundle.ts';
import { openEngine } from './fuzz/coverage.ts';
import { explore, shortened } from './fuzz/explore.ts';
import { type FuzzOptions, readOptions, usage } from './fuzz/options.ts';
import { findPlanted } from './fuzz/planted.ts';
import { propertyTests } from './fuzz/property-tests.ts';

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results', 'fuzz');

let isStopped = false;
const options = readOptions(process.argv.slice(2));
if (typeof options === 'object') process.exitCode = await run(options);
else {
  console[options === undefined ? 'log' : 'error'](options ?? usage);
  process.exitCode = options === undefined ? 0 : 2;
}

async function run(chosen: FuzzOptions): Promise<number> {
  if (chosen.properties !== undefined) return tryProperties(chosen.properties);
  process.once('SIGINT', () => {
    isStopped = true;
  });
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  return chosen.controls ? await searchPlanted(chosen) : await search(chosen);
}

/** The tests with properties, each property as often as was asked for. */
function tryProperties(times: number): number {
  const { status } = spawnSync('npx', ['vitest', 'run', '--testTimeout=0', ...propertyTests], {
    ...{ cwd: root, stdio: 'inherit' },
    env: { ...process.env, SIDENOTE_PROPERTY_RUNS: String(times) },
  });
  return status ?? 1;
}

async function search({ targets: chosen, seconds, seed }: FuzzOptions): Promise<number> {
  const engine = openEngine();
  const { targets, url } = await bundleTargets(results);
  let crashes = 0;
  for (const name of chosen) {
    const target = targets[name];
    const coverage = engine.of(url);
    const until = performance.now() + seconds * 1_000;
    const known = [...corpusOf(name), ...regressionsOf(name).map(({ input }) => input)];
    const goesOn = () => !isStopped && performance.now() < until;
    const found = await explore(target, { corpus: known, coverage, seed, goesOn });
    console.log(
      `${name}: ${found.tried} inputs tried with seed ${seed}, ${found.corpus.length} worth keeping, ${coverage.known()} characters of code run.`,
    );
    writeFileSync(corpusFile(name), corpusText(found.corpus));
    if (found.crash === undefined) continue;
    crashes += 1;
    const { input, said } = await shortened(target, found.crash);
    const file = path.join(regressionsFolder(name), `unnamed-${seed}.txt`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, input);
    console.error(
      `${name} does not bear ${JSON.stringify(input.toString())}:\n  ${said}\nIt is in ${path.relative(root, file)}: name it after what was wrong once it is mended.`,
    );
  }
  engine.close();
  return crashes === 0 ? 0 : 1;
}

async function searchPlanted({ targets: chosen, seed }: FuzzOptions): Promise<number> {
  let missed = 0;
  for (const bug of plantedBugs.filter(({ target }) => chosen.includes(target))) {
    const found = await findPlanted(bug, results, seed);
    if (found.crash === undefined) missed += 1;
    const said = found.crash === undefined ? 'NOT FOUND' : `found by input ${found.tried}`;
    console.log(`${bug.target}: ${said} (of ${bug.within} at most): ${bug.breaks}`);
  }
  return missed === 0 ? 0 : 1;
}
