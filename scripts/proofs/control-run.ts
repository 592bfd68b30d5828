import type { Control, Tests } from '../../proofs/proof.ts';
import { isAmong, sayTests } from './among.ts';
import { type Ran, WHOLE_FILE } from './reports.ts';
import { runSuite, type SuiteRun } from './run-suite.ts';
import type { TreeCopy } from './tree-copy.ts';

/** What came of a proof on the tree that was broken for it. */
export interface ControlRun {
  readonly control: Control;
  /** Whether a test found the break, by an assertion. */
  readonly isRed: boolean;
  /** The test that found it and what it said, or why nothing counts as that. */
  readonly said: string;
  /** Wall time. */
  readonly seconds: number;
}

/** How long one control may take, in milliseconds: what hangs has found nothing. */
const LONGEST_MS = 300_000;

/** Breaks a copy, runs the tests that must find it, and mends the copy. Rejects when it is stopped. */
export async function runControl(
  copy: TreeCopy,
  { control, own }: { readonly control: Control; readonly own: readonly Tests[] },
  report: string,
  stopped: AbortSignal,
): Promise<ControlRun> {
  const began = performance.now();
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(LONGEST_MS)]);
  const told = (isRed: boolean, said: string): ControlRun => ({
    ...{ control, isRed, said, seconds: (performance.now() - began) / 1_000 },
  });
  const mend = await copy.breakBy(control);
  try {
    const run = await runSuite({
      ...{ root: copy.root, tests: [control.red], isFocused: true },
      report,
      signal,
    });
    const { isRed, said } = verdictOf(control, run, own);
    return told(isRed, said);
  } catch (error) {
    stopped.throwIfAborted();
    if (!signal.aborted) throw error;
    return told(false, 'It did not come to an end.');
  } finally {
    await mend();
  }
}

/**
 * What a failed assertion says of itself, one that was waited for too (`expect.poll` throws a plain error); anything else
 * that a test throws may have reasons of its own.
 */
const asserted =
  /AssertionError|^\s*(?:Error: )?expect(?:\(|ed .+ to )|Property failed|Error: promise (?:resolved|rejected)/m;
/** What a test says that was cut off, or a source that cannot run at all. */
const noReason = /Test timed out|Test timeout of|Hook timed out|SyntaxError|ReferenceError/;

/**
 * Whether tests of a broken tree found the break, and what they said. Tests that are none of the proof's `own` count for nothing:
 * they could be red for reasons that say nothing of it.
 */
export function verdictOf(
  control: Control,
  { tests }: SuiteRun,
  own: readonly Tests[],
): Pick<ControlRun, 'isRed' | 'said'> {
  const asked = tests.filter(
    (test) =>
      test.name === WHOLE_FILE || (isAmong(control.red, test) && own.some((one) => isAmong(one, test))),
  );
  const failed = asked.filter(({ outcome }) => outcome === 'failed');
  const found = failed.find(isFound);
  if (found !== undefined) return { isRed: true, said: `“${found.name}”: ${firstLine(found)}` };
  const [other] = failed;
  if (other !== undefined)
    return { isRed: false, said: `Red for another reason: “${other.name}”: ${firstLine(other)}` };
  const passed = asked.filter(({ outcome }) => outcome === 'passed').length;
  if (passed === 0) return { isRed: false, said: `No test ran: ${sayTests(control.red)}.` };
  return { isRed: false, said: `All ${passed} tests stayed green: ${sayTests(control.red)}.` };
}

function isFound({ name, messages }: Ran): boolean {
  return name !== WHOLE_FILE && messages.some((message) => asserted.test(message) && !noReason.test(message));
}

/** As much as says what it was, in a table. */
const SAID = 200;

function firstLine({ messages: [message = ''] }: Ran): string {
  const line = message.trim().split('\n')[0] ?? '';
  return line.length <= SAID ? line : `${line.slice(0, SAID)}…`;
}
