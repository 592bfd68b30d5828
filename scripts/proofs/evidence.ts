import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Row } from './judge.ts';

/** Writes what shows a row: each of its tests and controls, and how it ended. Returns the file. */
export async function writeEvidence(folder: string, row: Row, commit: string | undefined): Promise<string> {
  const { id, title, state, why, seconds, proof, tests, controls } = row;
  const file = path.join(folder, 'evidence', `${id}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  const evidence = {
    ...{ id, title, state, why, seconds, commit: commit ?? null },
    attested: proof.attested ?? null,
    leavesOut: proof.leavesOut,
    controls: controls.map(({ control, isRed, said, seconds: took }) => ({
      ...{ breaks: control.breaks, file: control.file, find: control.find, instead: control.instead },
      ...{ isRed, said, seconds: took },
    })),
    tests: tests.map(({ file: place, name, outcome, seconds: took }) => ({
      ...{ file: place, name, outcome, seconds: took },
    })),
  };
  await writeFile(file, `${JSON.stringify(evidence, null, 2)}\n`);
  return file;
}
