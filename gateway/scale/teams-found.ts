import { foundAgain } from '../graph/synthetic/found-again.ts';

const noises = [0.1, 0.2, 0.3, 0.4, 0.5] as const;
/** How many organisations of a size are planted: of small ones one is not like the other. */
const organisations = [
  { people: 100, seeds: 30 },
  { people: 1_000, seeds: 10 },
  { people: 10_000, seeds: 3 },
  { people: 100_000, seeds: 1 },
] as const;
const WEEKS = 8;

/**
 * A table of how well planted teams are found, without a database: by size and by how much of what people do crosses teams,
 * the worst of several organisations, row by row as each is known.
 */
export function* teamsFound(): Generator<string> {
  yield `| people | organisations | ${noises.map((noise) => `${noise * 100} %`).join(' | ')} |`;
  yield `|---:|---:|${noises.map(() => '---:|').join('')}`;
  for (const { people, seeds } of organisations) {
    const worst = noises.map((noise) => {
      const each = Array.from({ length: seeds }, (_none, seed) =>
        foundAgain({ people, noise, seed: seed + 1, weeks: WEEKS }),
      );
      const below = each.filter((index) => index < 0.9).length;
      return `${Math.min(...each).toFixed(2)}${below > 0 ? ` (${below} below 0.9)` : ''}`;
    });
    yield `| ${people.toLocaleString('en')} | ${seeds} | ${worst.join(' | ')} |`;
  }
}
