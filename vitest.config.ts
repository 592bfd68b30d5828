import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { ofProofsAlone } from './scripts/proofs/of-proofs-alone.ts';

export default defineConfig({
  test: {
    // Of two workers on two cores one is often idle, as its tests wait for time-outs of real servers.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Real servers and a warm engine share two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A condition that is waited for may take its time on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{bench,console,contract,deploy,engine,gateway,playground,proofs,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...ofProofsAlone],
          // To load the schemas anew for each file would take as long as a fourth of all these tests.
          isolate: false,
          globalSetup: ['scripts/test-servers.ts', 'gateway/testing/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          // Modules of the extension take the browser as they load, and each file has a browser of its own.
          include: ['{fuzz,src}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
