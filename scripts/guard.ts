/**
 * Measures the guard on the repository's own texts and prints precision and recall, kind by kind. `--write` puts the
 * tables into docs/guard.md, `--check` fails when the ones there are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalCorpus, secretsCorpus } from '@sidenote/contract/guard/corpus/corpus';
import { type Corpus, measure, scoreTable } from '@sidenote/contract/guard/corpus/measure';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { flagsOf } from '@sidenote/gateway/command-line';

const { write, check } = flagsOf('Usage: npm run guard [-- --write | --check]', 'write', 'check');

const doc = join(import.meta.dirname, '..', 'docs', 'guard.md');
const [BEGIN, END] = ['<!-- figures: npm run guard -- --write -->', '<!-- end of figures -->'];

const section = (title: string, corpus: Corpus, personal: 'off' | 'replace') =>
  `### ${title}\n\n${corpus.samples.length} texts with one, ${corpus.nothing.length} with what looks like one.\n\n${scoreTable(
    measure(corpus, { ...defaultGuard, personal }),
  )}`;

const figures = [
  section('Secrets', secretsCorpus(), 'off'),
  section('Personal data', personalCorpus(), 'replace'),
].join('\n\n');

const text = readFileSync(doc, 'utf8');
const [before, rest = ''] = text.split(BEGIN);
const written = `${before}${BEGIN}\n\n${figures}\n\n${END}${rest.split(END)[1] ?? ''}`;
if (write) writeFileSync(doc, written);
else if (check) {
  if (written !== text) {
    console.error('docs/guard.md is stale: run "npm run guard -- --write" and commit it.');
    process.exitCode = 1;
  }
} else console.log(figures);
