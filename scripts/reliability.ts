/**
 * Lets everything go wrong that may, while people ask: `npm run reliability`. With words, only the faults that have
 * one of them in part or name. Writes `docs/reliability.md` after a whole run, and exits with 1 when a promise broke.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { faults } from '../gateway/reliability/faults.ts';
import { brokenPromises, figuresOf, type Row, withFigures } from '../gateway/reliability/report.ts';
import { soak, soakFigures } from '../gateway/reliability/soak.ts';
import { ensureSystemPackages } from './system-packages.ts';

const PEOPLE = 100;
const SOAK_MINUTES = Number(process.env.SIDENOTE_SOAK_MINUTES ?? 10);

const document = path.join(import.meta.dirname, '..', 'docs', 'reliability.md');
const words = process.argv.slice(2);

if (!ensureSystemPackages(['postgresql', 'redis-server', 'faketime'])) process.exit(1);

const chosen = faults.filter(
  ({ part, name }) => words.length === 0 || words.some((word) => `${part} ${name}`.includes(word)),
);
const rows: Row[] = [];
for (const fault of chosen) {
  console.log(`${fault.part}: ${fault.name} …`);
  const finding = await fault.run(PEOPLE);
  rows.push({ fault, finding });
  const broken = brokenPromises(finding);
  console.log(broken.length === 0 ? '  held' : `  BROKEN: ${[...new Set(broken)].join('; ')}`);
  if (broken.length > 0) process.exitCode = 1;
}
console.log(`\n${figuresOf(rows)}\n`);

if (words.length === 0) {
  console.log(`A soak of ${SOAK_MINUTES} minutes …`);
  const soaked = soakFigures(await soak(SOAK_MINUTES));
  console.log(soaked);
  const written = withFigures(await readFile(document, 'utf8'), `${figuresOf(rows)}\n\n${soaked}`);
  await writeFile(document, written);
}
