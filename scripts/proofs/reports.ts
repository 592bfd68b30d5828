import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** One test of a run, as a report has it. */
export interface Ran {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** How long it took, without what it shares with others. */
  readonly seconds: number;
  /** Why it failed, in the runner's words. */
  readonly messages: readonly string[];
}

/** The name under which a file counts as one failed test where it failed beyond its tests, such as one that does not load. */
export const WHOLE_FILE = 'the file itself';

const milliseconds = z
  .number()
  .nullish()
  .transform((ms) => (ms ?? 0) / 1_000);

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string().optional(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          duration: milliseconds,
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** The tests of Vitest's JSON report. Throws for a report of another form. */
export function vitestTests(report: unknown, root: string): Ran[] {
  return vitestSchema.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name).replaceAll('\\', '/');
    const tests = assertionResults.map((result): Ran => {
      const { fullName, status: outcome, duration: seconds, failureMessages } = result;
      const messages = failureMessages ?? [];
      const isKnown = outcome === 'passed' || outcome === 'failed';
      return { file, name: fullName, outcome: isKnown ? outcome : 'skipped', seconds, messages };
    });
    if (status !== 'failed' || tests.some(({ outcome }) => outcome === 'failed')) return tests;
    const whole = {
      file,
      name: WHOLE_FILE,
      outcome: 'failed',
      seconds: 0,
      messages: [message ?? ''],
    } as const;
    return [...tests, whole];
  });
}

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z
        .array(
          z.object({
            duration: milliseconds,
            errors: z.array(z.object({ message: z.string().optional() })).optional(),
          }),
        )
        .optional(),
    }),
  ),
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
      tests.map(({ status, results = [] }): Ran => {
        const messages = results.flatMap(({ errors = [] }) =>
          errors.map(({ message = '' }) => stripVTControlCharacters(message)),
        );
        const seconds = results.reduce((sum, { duration }) => sum + duration, 0);
        return { file: `e2e/${file}`, name: title, outcome: outcomes[status], seconds, messages };
      }),
    ),
    ...suites.flatMap(testsOf),
  ];
  return playwrightSchema.parse(report).suites.flatMap(testsOf);
}
