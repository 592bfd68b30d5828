import { describe, expect, test } from 'vitest';
import { corpusOf, regressionsOf } from './kept.ts';
import { targets } from './targets.ts';

describe.each(Object.entries(targets))('%s', (name, target) => {
  const corpus = corpusOf(name);

  test('bears every input that is kept', async () => {
    expect(corpus.length).toBeGreaterThan(10);
    const outcomes = new Set<string>();
    for (const input of corpus) outcomes.add(await target.feed(input));
    // Inputs that all came out alike would say nothing.
    expect(outcomes.size).toBeGreaterThan(5);
  });

  // One for each file, so that there is none where nothing was found.
  test.each(regressionsOf(name))('bears what it once did not: $name', async ({ input }) => {
    expect(await complaintOf(input)).toBeUndefined();
  });

  async function complaintOf(input: Buffer): Promise<string | undefined> {
    try {
      await target.feed(input);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
});
