/**
 * Writes what follows from `contract/managed-keys.ts`: the schema in the extension, the table in the docs, and the
 * templates with example values. `--check` writes nothing and fails when a committed file is stale.
 * `--values <file> --out <folder>` writes the templates for an organisation; its file is a changed copy of
 * `deploy/policies/organisation.json`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDeployment, sampleDeployment } from '@sidenote/contract/deployment/deployment';
import { keysTable } from '@sidenote/contract/deployment/keys-table';
import { managedSchema } from '@sidenote/contract/deployment/managed-schema';
import { samplesLeft } from '@sidenote/contract/deployment/samples-left';
import { templates } from '@sidenote/contract/deployment/templates';
import { orUsage } from '@sidenote/gateway/command-line';

const root = join(import.meta.dirname, '..');
const usage = `Usage: npm run policies [-- options]

  (nothing)              the templates of this repository, with example values
  --check                write nothing, and fail where one of them is stale
  --values <file> --out <folder>
                         the files of every system with an organisation's values`;

const { values: options } = orUsage(usage, () =>
  parseArgs({
    options: {
      values: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  }),
);

const faults = work();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Does what was asked for, and answers with what is wrong. */
function work(): readonly string[] {
  if (options.values !== undefined && options.out !== undefined) return writeFor(options.values, options.out);
  if (options.values !== undefined || options.out !== undefined) return ['--values and --out go together'];
  return writeOwn(options.check);
}

function writeFor(file: string, out: string): readonly string[] {
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The parser's message would show a part of what it read.
    return [existsSync(file) ? `${file} cannot be read as JSON` : `there is no file ${file}`];
  }
  const read = readDeployment(values);
  if (!read.ok) return read.faults;
  const left = samplesLeft(read.deployment);
  if (left.length > 0) return left;
  const files = Object.entries(templates(read.deployment));
  for (const [path, text] of files) write(join(out, path), text);
  console.log(`${files.length} files in ${out}`);
  return [];
}

function writeOwn(check: boolean): readonly string[] {
  const samples = Object.entries(templates(sampleDeployment));
  const files = new Map([
    ['public/managed-schema.json', managedSchema()],
    ['docs/admins/keys.md', keysTable()],
    ...samples.map(([path, text]) => [`deploy/policies/${path}`, text] as const),
  ]);
  const stale = [...files].filter(([path, text]) => text !== current(join(root, path)));
  if (check) return stale.map(([path]) => `${path} is stale: run "npm run policies" and commit it`);
  for (const [path, text] of stale) write(join(root, path), text);
  return [];
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
    return undefined;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
