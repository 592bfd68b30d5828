import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { foldProfile } from './fold-profile.ts';

const root = pathToFileURL(join(import.meta.dirname, '../../..')).href;
const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  ...{ id, children },
  callFrame: { functionName, url, lineNumber: 1 },
});

const nodes = [
  node(1, '(root)', '', [2, 3, 4, 5, 7]),
  node(2, '(idle)', ''),
  node(3, '(garbage collector)', ''),
  node(4, 'relay', `${root}/gateway/relay/exchange.ts`, [6]),
  node(5, '', `${root}/gateway/node_modules/undici/lib/core/request.js`),
  node(6, 'writeUtf8String', ''),
  node(7, 'writeGeneric', 'node:internal/stream_base_commons'),
];

test('a profile is added up by module and by function, waiting left out', () => {
  const samples = [2, 4, 4, 6, 5, 3, 7];
  const profile = { nodes, startTime: 1_000, samples, timeDeltas: samples.map(() => 100) };
  const folded = foldProfile(profile, { from: 0, to: 10_000 });
  expect(folded.micros).toBe(600);
  expect(folded.byModule).toEqual([
    ['gateway/relay', 300],
    ['undici', 100],
    ['garbage collector', 100],
    ['node:stream_base_commons', 100],
  ]);
  expect(folded.byFunction.slice(0, 2)).toEqual([
    ['relay, gateway/relay/exchange.ts', 200],
    ['writeUtf8String in relay, gateway/relay/exchange.ts', 100],
  ]);
});

test('what is outside of the stretch of time does not count', () => {
  const profile = { nodes, startTime: 1_000, samples: [4, 4, 4, 4], timeDeltas: [100, 100, 100, 100] };
  expect(foldProfile(profile, { from: 1_150, to: 1_350 }).micros).toBe(200);
});
