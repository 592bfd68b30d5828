import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

export default defineConfig({
  test: {
    include: ['{bench,contract,deploy,engine,gateway,playground,scripts,src}/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/test-servers.ts', 'gateway/testing/global-setup.ts'],
    // Vitest leaves a core for itself, which is idle while the other waits.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Real servers and a warm engine share two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A condition that is waited for may take its time on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
