import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An input that is kept, and what it is called. */
export interface Kept {
  readonly name: string;
  readonly input: Buffer;
}

/** The file in which a target's corpus is kept: a line for each input, a JSON string with a character for each byte. */
export function corpusFile(target: string): string {
  return path.join(import.meta.dirname, 'corpus', `${target}.jsonl`);
}

/** The folder of inputs that a target once did not bear, each in a file whose name says what was wrong. */
export function regressionsFolder(target: string): string {
  return path.join(import.meta.dirname, 'regressions', target);
}

/** Inputs that each run something of a target that the others do not. */
export function corpusOf(target: string): Buffer[] {
  const file = corpusFile(target);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => Buffer.from(String(JSON.parse(line)), 'latin1'));
}

/** A corpus as it is kept, the shortest input first. */
export function corpusText(corpus: readonly Buffer[]): string {
  const lines = corpus.map((input) => JSON.stringify(input.toString('latin1')));
  return lines
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((line) => `${line}\n`)
    .join('');
}

/** Inputs that were not borne once, and are to be borne ever since. */
export function regressionsOf(target: string): Kept[] {
  const folder = regressionsFolder(target);
  return globSync('*.txt', { cwd: folder })
    .toSorted()
    .map((file) => ({ name: path.basename(file, '.txt'), input: readFileSync(path.join(folder, file)) }));
}
