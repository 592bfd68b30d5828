import type { Vote } from '@sidenote/contract/feedback';
import { type Feedback, feedbackSchema } from '@sidenote/contract/feedback-schema';
import type { InsertMode } from '../content/answers.ts';
import { hasLanded, type Job, type JobIn, type Landing } from '../job.ts';
import { answerFormat } from '../sent.ts';
import { checkConsent } from './check.ts';
import { call } from './gateway.ts';
import { advance } from './jobs.ts';
import { insertIntoPage, takeBackInPage } from './page.ts';
import { writtenAnswer } from './written-answer.ts';

/**
 * Puts an answer into the page, where its text was read, and shows what the editor made of it.
 *
 * @param chosen the answer with only those of its changes that the person accepted; the whole answer without
 */
export async function insert(job: JobIn<'answer'>, mode: InsertMode, chosen?: string): Promise<void> {
  // Inside the job's turn: a second press finds the first one's landing and writes nothing.
  await advance(job, async (current) => {
    if (current.phase !== 'answer' || hasLanded(current)) return undefined;
    // A rewrite that was cut short would take the rest of the passage away with it.
    if (mode === 'replace' && current.ending !== 'complete') return undefined;
    if (!current.capture.modes.includes(mode)) return undefined;
    return { ...current, landing: await land(current, mode, chosen ?? current.text) };
  });
}

async function land(job: JobIn<'answer'>, mode: InsertMode, text: string): Promise<Landing> {
  const { documentId } = job.capture;
  const answer = await insertIntoPage(job.ask.tabId, documentId, {
    jobId: job.id,
    mode,
    answer: writtenAnswer(text, answerFormat(job), job.capture),
  });
  if (!answer.landed) return { how: 'refused', code: answer.code };
  const { undo, simplified, takesBack } = answer;
  return { how: 'landed', mode, undo, simplified, takesBack, backFault: undefined };
}

/** Takes an answer out of the page again, and puts back there what it replaced. */
export async function takeBack(job: JobIn<'answer'>): Promise<void> {
  await advance(job, async (current) => {
    if (current.phase !== 'answer' || current.landing?.how !== 'landed') return undefined;
    const { landing, capture } = current;
    if (!landing.takesBack) return undefined;
    const answer = await takeBackInPage(current.ask.tabId, capture.documentId, current.id);
    if (!answer.landed) return { ...current, landing: { ...landing, backFault: answer.code } };
    const { mode } = landing;
    return { ...current, landing: { how: 'taken-back', mode, simplified: answer.simplified } };
  });
}

/** Votes on their way, one after the other: the last one given must be the last to arrive. */
let delivering: Promise<unknown> = Promise.resolve();

/** Sends a thumb with its coded reasons. A later one on the same answer replaces it. */
export async function vote(job: JobIn<'answer'>, given: Vote, reasons: readonly string[]): Promise<void> {
  const body = feedbackSchema.safeParse({ requestId: job.answered?.requestId, vote: given, reasons });
  if (!body.success) return;
  // The person may look at another version by the time the gateway answers.
  const isShown = (current: Job): current is JobIn<'answer'> =>
    current.phase === 'answer' && current.answered?.requestId === body.data.requestId;
  // Shown at once; taken back if the gateway does not keep it.
  await advance(job, (current) =>
    isShown(current) ? { ...current, vote: { vote: given, reasons }, voteFault: undefined } : undefined,
  );
  const delivery = delivering.then(() => deliver(job, body.data));
  delivering = delivery;
  const fault = await delivery;
  if (fault === undefined) return;
  await advance(job, (current) =>
    isShown(current) ? { ...current, vote: job.vote, voteFault: fault } : undefined,
  );
}

async function deliver(job: JobIn<'answer'>, body: Feedback) {
  const checked = await checkConsent(job.ask);
  if (!checked.allowed) return checked.reason;
  const answer = await call(checked.gatewayUrl, '/v1/feedback', {
    method: 'POST',
    accessToken: checked.accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? undefined : answer.code;
}
