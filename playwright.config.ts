import { defineConfig } from '@playwright/test';
import { leftOut, ofProofsAlone } from './scripts/proofs/of-proofs-alone.ts';

export default defineConfig({
  testDir: 'e2e',
  testIgnore: [...ofProofsAlone],
  ...(leftOut === undefined ? {} : { grepInvert: leftOut }),
  globalSetup: './e2e/global-setup.ts',
  // Each has browsers, a screen and servers of its own. Two keep two cores busy: with a third, 149 journeys took each half as long
  // again, so that nothing was won.
  workers: 2,
  // Conditions that are waited for may take their time on a busy machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  // Pictures are made by `npm run screens` alone: a test that lacks one fails.
  snapshotPathTemplate: 'docs/screens/{arg}{ext}',
  updateSnapshots: 'none',
  // A folder of its own: Playwright empties it first, and reports of other tests are beside it.
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], ['./e2e/editors/report.ts']],
});
