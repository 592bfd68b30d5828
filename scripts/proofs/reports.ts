import path from 'node:path';
import { z } from 'zod';

/** One test of a run, as a report has it. */
export interface Ran {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
}

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The tests of Vitest's JSON report. Throws for a report of another form. */
export function vitestTests(report: unknown, root: string): Ran[] {
  return vitestSchema.parse(report).testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: path.relative(root, file).replaceAll('\\', '/'),
      name: fullName,
      outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
    })),
  );
}

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});
interface Suite {
  readonly specs: readonly z.infer<typeof specSchema>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightSchema = z.object({ suites: z.array(suiteSchema) });

const outcomes = { expected: 'passed', unexpected: 'failed', flaky: 'failed', skipped: 'skipped' } as const;

/** The journeys of Playwright's JSON report, whose files are told from the folder `e2e`. Throws for another form. */
export function playwrightTests(report: unknown): Ran[] {
  const testsOf = ({ specs, suites = [] }: Suite): Ran[] => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.map(({ status }) => ({ file: `e2e/${file}`, name: title, outcome: outcomes[status] })),
    ),
    ...suites.flatMap(testsOf),
  ];
  return playwrightSchema.parse(report).suites.flatMap(testsOf);
}
