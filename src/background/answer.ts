import type { InsertMode } from '../content/answers.ts';
import { hasLanded, type JobIn, type Landing } from '../job.ts';
import { answerFormat } from '../sent.ts';
import { advance } from './jobs.ts';
import { insertIntoPage, takeBackInPage } from './page.ts';
import { tellOutcome } from './telling/tell-outcome.ts';
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
    const landing = await land(current, mode, chosen ?? current.text);
    if (landing.how === 'landed') await tellOutcome(current, mode === 'replace' ? 'replaced' : 'inserted');
    return { ...current, landing };
  });
}

async function land(job: JobIn<'answer'>, mode: InsertMode, text: string): Promise<Landing> {
  const { documentId } = job.capture;
  const answer = await insertIntoPage(job.ask.tabId, documentId, {
    jobId: job.id,
    mode,
    answer: writtenAnswer(text, answerFormat(job), job.capture),
  });
  const version = job.older.length;
  if (!answer.landed) return { version, how: 'refused', code: answer.code };
  const { undo, simplified, takesBack } = answer;
  return { version, how: 'landed', mode, undo, simplified, takesBack, backFault: undefined };
}

/** Takes an answer out of the page again, and puts back there what it replaced. */
export async function takeBack(job: JobIn<'answer'>): Promise<void> {
  await advance(job, async (current) => {
    if (current.phase !== 'answer' || current.landing?.how !== 'landed') return undefined;
    const { landing, capture } = current;
    if (!landing.takesBack) return undefined;
    const answer = await takeBackInPage(current.ask.tabId, capture.documentId, current.id);
    if (!answer.landed) return { ...current, landing: { ...landing, backFault: answer.code } };
    const { version, mode } = landing;
    await tellOutcome(current, 'put_back', version);
    return { ...current, landing: { version, how: 'taken-back', mode, simplified: answer.simplified } };
  });
}
