import { expect, test } from 'vitest';
import { besidePeers } from './beside-peers.ts';
import { peers } from './peers.ts';

const ours = { everyPage: 0, onClick: 20_000, packed: 500_000, asks: ['activeTab', 'storage'] };

test('others stand beside ours with how many times as much they are', () => {
  const other = {
    ...{ name: 'other', version: '2.0', asks: 'all sites', packed: 1_500_000 },
    everyPage: { raw: 300_000, gzip: 100_000 },
  };
  const lines = besidePeers(ours, [other]).split('\n');
  expect(lines).toContain('| other 2.0 | 300 KB | 100 KB | 5 | 1,500 KB | 3 | all sites |');
  expect(lines).toContainEqual(
    expect.stringMatching(/\| 0 KB \| 0 KB \| 0 \| 500 KB \| 1 \| activeTab, storage \|$/),
  );
});

test('what was not measured of another is no figure', () => {
  const other = {
    ...{ name: 'o', version: '1', asks: '', packed: undefined },
    everyPage: { raw: 0, gzip: 0 },
  };
  expect(besidePeers(ours, [other])).toContain('| o 1 | 0 KB | 0 KB | 0 | – | – |');
});

test('each of the others has a version, once', () => {
  expect(new Set(peers.map(({ name }) => name)).size).toBe(peers.length);
  for (const { version, everyPage } of peers) {
    expect(version).toMatch(/^\d+\.\d+/);
    expect(everyPage.gzip).toBeLessThanOrEqual(everyPage.raw);
  }
});
