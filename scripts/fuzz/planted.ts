import type { PlantedBug } from '../../fuzz/controls.ts';
import { corpusOf } from '../../fuzz/kept.ts';
import { bundleTargets } from './bundle.ts';
import { openEngine } from './coverage.ts';
import { type Explored, explore } from './explore.ts';

/**
 * Searches a target that was broken on purpose, with no more inputs than its bug may take.
 *
 * @param beneath folder for the script with the bug in it; the sources stay as they are
 */
export async function findPlanted(bug: PlantedBug, beneath: string, seed: number): Promise<Explored> {
  const engine = openEngine();
  try {
    const { targets, url } = await bundleTargets(beneath, bug);
    const goesOn = (tried: number) => tried < bug.within;
    const coverage = engine.of(url);
    return await explore(targets[bug.target], { corpus: corpusOf(bug.target), coverage, seed, goesOn });
  } finally {
    engine.close();
  }
}
