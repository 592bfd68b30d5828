import { lengthBucket } from '@sidenote/contract/record';
import { expect, test } from 'vitest';
import { tokensOfLengths } from './estimate.ts';
import { usedBefore } from './seed.ts';

test('what was used today and in the last minute counts for the person, their organisation and everyone', () => {
  const of = (orgId: string, person: string, lengths: [number, number], requests: number) => {
    const [inputLength, outputLength] = lengths.map(lengthBucket);
    return { orgId, person, inputLength: inputLength ?? '', outputLength: outputLength ?? '', requests };
  };
  const today = [of('acme', 'mira', [50, 200], 3), of('umbrella', 'mira', [1_000_000, 0], 1)];
  const [first, last] = [3 * tokensOfLengths(100, 300), tokensOfLengths(100_000, 100)];
  expect(usedBefore(today, today.slice(0, 1))).toEqual([
    { key: 'person/acme/mira', requests: 0, tokens: first },
    { key: 'organisation/acme', requests: 0, tokens: first },
    { key: 'everyone', requests: 0, tokens: first },
    { key: 'person/umbrella/mira', requests: 0, tokens: last },
    { key: 'organisation/umbrella', requests: 0, tokens: last },
    { key: 'everyone', requests: 0, tokens: last },
    { key: 'person/acme/mira', requests: 3, tokens: 0 },
    { key: 'organisation/acme', requests: 3, tokens: 0 },
    { key: 'everyone', requests: 3, tokens: 0 },
  ]);
});
