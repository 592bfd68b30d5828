/**
 * Lets everything go wrong that may, while people ask: `npm run reliability`. With words, only the faults that have
 * one of them in part or name; `interleaved`, `cut-offs` and `soak` are words, too. Writes what was run to `docs/reliability.md`, and
 * exits with 1 when a promise broke.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { utcDay } from '@sidenote/contract/utc-day';
import { orUsage } from '@sidenote/gateway/command-line';
import { measureCutOffs } from '../gateway/reliability/cut-offs.ts';
import { faults } from '../gateway/reliability/faults.ts';
import {
  brokenPromises,
  cutOffFigures,
  figuresOf,
  keepsPromise,
  type Row,
  sectionOf,
  withSection,
} from '../gateway/reliability/report.ts';
import { soak, soakFigures } from '../gateway/reliability/soak.ts';
import { commitOf } from './proofs/commit.ts';
import { ensureSystemPackages } from './system-packages.ts';

const PEOPLE = 100;
const CUT_OFF_ROUNDS = 20;
/** As many as the promise names (R4); `npm test` has a tenth of them. */
const INTERLEAVED_REQUESTS = 10_000;
const SOAK_MINUTES = Number(process.env.SIDENOTE_SOAK_MINUTES ?? 10);

const file = path.join(import.meta.dirname, '..', 'docs', 'reliability.md');
const words = process.argv.slice(2);
const parts = ['interleaved', 'cut-offs', 'soak'];
const names = [...faults.map(({ part, name }) => `${part} ${name}`), ...parts];
orUsage(
  `Usage: npm run reliability [-- word …]

Lets everything around the gateway fail under load; with words only what has one of them in its name:
${names.map((name) => `  ${name}`).join('\n')}`,
  () => {
    const unknown = words.find((word) => !names.some((name) => name.includes(word)));
    if (unknown !== undefined) throw new Error(`Nothing has "${unknown}" in its name.`);
  },
);
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

if (!ensureSystemPackages(['postgresql', 'redis-server', 'faketime', 'iproute2'])) process.exit(1);

const { commit } = commitOf(path.join(import.meta.dirname, '..')) ?? {};
/** Rows of other runs stay: each says of when, and of which commit, it is. */
const measured = [utcDay(), ...(commit === undefined ? [] : [`\`${commit.slice(0, 7)}\``])].join(', ');
const rows: Row[] = [];
for (const fault of faults.filter(({ part, name }) => isWanted(`${part} ${name}`))) {
  console.log(`${fault.part}: ${fault.name} …`);
  const row = { fault, finding: await fault.run(PEOPLE), measured };
  rows.push(row);
  tell([...new Set(brokenPromises(row))]);
}
if (rows.length > 0)
  await write('faults', (before) => {
    console.log(`\n${figuresOf(faults, rows)}\n`);
    return figuresOf(faults, rows, before);
  });

if (isWanted('interleaved')) {
  console.log(`${INTERLEAVED_REQUESTS} interleaved requests of two organisations …`);
  const env = { ...process.env, SIDENOTE_TENANT_REQUESTS: String(INTERLEAVED_REQUESTS) };
  const test = spawn('vitest', ['run', 'gateway/tenants/interleaved.test.ts'], { env, stdio: 'inherit' });
  const [status] = await once(test, 'exit');
  tell(status === 0 ? [] : ['somebody heard another one’s answer, or none']);
}

if (isWanted('cut-offs')) {
  console.log('answers that are cut off …');
  const cutOffs = await measureCutOffs(CUT_OFF_ROUNDS);
  tell(cutOffs.filter((one) => !keepsPromise(one)).map(({ name }) => `too late: ${name}`));
  console.log(`\n${cutOffFigures(cutOffs)}\n`);
  await write('cut-offs', () => `${cutOffFigures(cutOffs)}\n\nMeasured: ${measured}.`);
}

if (isWanted('soak')) {
  console.log(`A soak of ${SOAK_MINUTES} minutes …`);
  const soaked = soakFigures(await soak(SOAK_MINUTES));
  console.log(soaked);
  await write('soak', () => `${soaked} Measured: ${measured}.`);
}

function tell(broken: readonly string[]): void {
  console.log(broken.length === 0 ? '  held' : `  BROKEN: ${broken.join('; ')}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Writes as soon as something was measured: what comes after takes long, and may fail. */
async function write(section: string, figures: (before: string) => string): Promise<void> {
  const document = await readFile(file, 'utf8');
  await writeFile(file, withSection(document, section, figures(sectionOf(document, section))));
}
