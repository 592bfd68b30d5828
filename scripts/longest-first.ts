import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of the unit and integration tests that take longest, by the end of their path. */
const longest = [
  'gateway/reliability/more-faults.prove.test.ts',
  'gateway/reliability/reliability.test.ts',
  'gateway/commands.test.ts',
  'engine/engine.test.ts',
  'deploy/fleet.test.ts',
  'deploy/container/container.test.ts',
  'gateway/relay/llama/llama.test.ts',
];

/**
 * Begins with the files that take longest, so that at the end no worker waits long for the other. On a machine that
 * has run none yet, Vitest goes by their size, which says little.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
