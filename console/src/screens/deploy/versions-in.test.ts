import { expect, test } from 'vitest';
import { versionsIn } from './versions-in.ts';

test('each version is told once, with all its days, its last one, and what is offered to its browser', () => {
  const day = (date: string, told: number, version = '0.1.0', browser: 'edge' | 'firefox' = 'edge') => ({
    ...{ day: date, told, version, browser, policy: 'ready' as const },
  });
  expect(
    versionsIn({
      offered: { chromium: '0.2.0', firefox: null },
      counts: [
        day('2026-11-25', 2),
        day('2026-11-26', 1),
        day('2026-11-24', 4, '0.2.0'),
        day('2026-11-26', 1, '0.1.0', 'firefox'),
      ],
    }),
  ).toEqual([
    { browser: 'edge', version: '0.2.0', policy: 'ready', told: 4, last: '2026-11-24', offered: '0.2.0' },
    { browser: 'edge', version: '0.1.0', policy: 'ready', told: 3, last: '2026-11-26', offered: '0.2.0' },
    { browser: 'firefox', version: '0.1.0', policy: 'ready', told: 1, last: '2026-11-26', offered: null },
  ]);
});
