import { readFile } from 'node:fs/promises';
import { type Proofs, proofsSchema } from '@sidenote/contract/proofs';

/** A run of all tests, or why none is known. */
export type ProofsRead =
  | { readonly proofs: Proofs; readonly noProofs: null }
  | { readonly proofs: null; readonly noProofs: 'none' | 'unreadable' };

/** Reads the file that `npm test` wrote. Never rejects: what cannot be read proves nothing, and that is told. */
export async function readProofs(file: string | undefined): Promise<ProofsRead> {
  if (file === undefined) return { proofs: null, noProofs: 'none' };
  try {
    return { proofs: proofsSchema.parse(JSON.parse(await readFile(file, 'utf8'))), noProofs: null };
  } catch {
    return { proofs: null, noProofs: 'unreadable' };
  }
}
