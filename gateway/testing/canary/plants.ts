import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newMarker } from './markers.ts';

/** What a gateway's process holds and writes because a test wants it there: where it is not found, nothing else would be. */
export interface Plants {
  /** On the heap, behind more than a snapshot holds of a text unless it is told to. */
  readonly heap: string;
  /** In a buffer. */
  readonly buffer: string;
  /** In a file of the temporary folder. */
  readonly temp: string;
}

/** How the process is told; backwards, since what stands in an environment stands on a heap. */
const VARIABLE = 'CANARY_PLANTS';
const backwards = (text: string) => [...text].reverse().join('');

export const newPlants = (): Plants => ({ heap: newMarker(), buffer: newMarker(), temp: newMarker() });

/** The environment of a process that is to plant them. */
export const environmentOf = (plants: Plants): Record<string, string> => ({
  [VARIABLE]: backwards(JSON.stringify(plants)),
});

/** Plants what the environment says, in the process that calls it. */
export function plant(): void {
  const { heap, buffer, temp } = JSON.parse(backwards(process.env[VARIABLE] ?? '')) as Plants;
  // By way of bytes, which makes it one string: joined, it would be two, and the second found by itself.
  const long = Buffer.from('x'.repeat(2_000) + heap).toString('latin1');
  Reflect.set(globalThis, Symbol('planted'), [long, Buffer.from(buffer)]);
  writeFileSync(path.join(tmpdir(), 'planted'), temp);
}
