import type { Code } from '@sidenote/contract/faults';
import { guard } from '@sidenote/contract/guard/guard';
import { type JobIn, type Sent, versionsOf } from '../job.ts';
import { narrowedTo, refinementSent } from '../sent.ts';
import { type Allowed, checkConsent, destinationOf } from './check.ts';
import { advance } from './jobs.ts';
import { stream } from './stream-answer.ts';

/** Asks for the shown answer once more, with the same bytes; the ones that are there stay beside it. */
export function again(job: JobIn<'answer'>): Promise<void> {
  return further(job, job.sent);
}

/** Asks to change the shown answer as the person says. What is sent is that answer, not the passage. */
export function refine(job: JobIn<'answer'>, task: string): Promise<void> {
  return further(job, refinementSent(job, task));
}

/** Shows another one of the answers, counted from the oldest. */
export async function showVersion(job: JobIn<'answer'>, at: number): Promise<void> {
  await advance(job, (current) => {
    if (current.phase !== 'answer') return undefined;
    const versions = versionsOf(current);
    const shown = versions[at];
    if (shown === undefined) return undefined;
    return { ...current, ...shown, older: versions.slice(0, at), newer: versions.slice(at + 1) };
  });
}

async function further(job: JobIn<'answer'>, asked: Sent): Promise<void> {
  const { id, ask } = job;
  const checked = await checkConsent(asked.ask);
  const fault = checked.allowed ? keptBack(asked, checked) : checked.reason;
  if (!checked.allowed || fault !== undefined) {
    await advance(job, (current) => (current.phase === 'answer' ? { ...current, fault } : undefined));
    return;
  }
  const capture = { ...job.capture, context: checked.graph.context };
  const sent = narrowedTo(asked, capture);
  await stream(
    {
      id,
      ask,
      capture,
      destination: destinationOf(checked),
      sent,
      progress: undefined,
      earlier: versionsOf(job),
    },
    checked,
  );
}

/** Why what the person has seen may not be sent, by the guard's rules as they are now. */
function keptBack({ text, found, refusal }: Sent, checked: Allowed): Code | undefined {
  const now = guard(text, checked.guard, found);
  return refusal ?? now.refusal ?? (now.text === text ? undefined : 'secret_found');
}
