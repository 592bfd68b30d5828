import type { JobIn, Sent } from '../job.ts';
import { gapsOf, joiningOf, sentParts } from '../parts.ts';
import type { Outcome } from './gateway.ts';
import type { Relayed } from './read-answer.ts';

type Progress = NonNullable<JobIn<'streaming'>['progress']>;

interface Steps {
  /** Sends one request and hands on the pieces of its answer. */
  ask(one: Sent, text: (piece: string) => void): Promise<Outcome<Relayed>>;
  /** Adds to the answer that is shown. */
  say(piece: string): void;
  /** A part begins; `text` takes the place of what is shown so far. */
  begin(at: Progress, text?: string): Promise<void>;
}

/**
 * Works through a text: in one request, or part after part where it is long. Each part is a request of its own, so that
 * it grows with the text and can be stopped between any two words. What has come of the parts before stays when one of
 * them fails, and an answer that is cut in one part counts as cut.
 */
export async function workThrough(sent: Sent, steps: Steps): Promise<Outcome<Relayed>> {
  const parts = sentParts(sent);
  const [only, second] = parts;
  const joining = joiningOf(sent.ask.action);
  if (only !== undefined && second === undefined) return steps.ask(only, steps.say);
  const gaps = joining === 'join' ? gapsOf(sent.text, parts) : [];
  const answers: string[] = [];
  let ending: Relayed['ending'] = 'complete';
  for (const [index, part] of parts.entries()) {
    await steps.begin({ part: index + 1, of: parts.length });
    if (joining === 'join') steps.say(gaps[index] ?? '');
    else if (answers.length > 0) steps.say(joining === 'list' ? '\n' : '\n\n');
    let answer = '';
    const outcome = await steps.ask(part, (piece) => {
      answer += piece;
      steps.say(piece);
    });
    if (!outcome.ok) return outcome;
    if (outcome.value.ending !== 'complete') ending = outcome.value.ending;
    answers.push(answer.trim());
  }
  steps.say(gaps[parts.length] ?? '');
  if (joining !== 'merge') {
    if (joining === 'list') await steps.begin({ part: 'together', of: parts.length }, oneList(answers));
    return { ok: true, value: { ending } };
  }
  const text = answers.join('\n\n');
  // Answers that are hardly shorter than their parts would be put together for ever.
  if (text.length > sent.text.length / 2) return { ok: true, value: { ending } };
  // Put together, the answers are a text that the same can be asked of; long texts need that more than once.
  await steps.begin({ part: 'together', of: parts.length }, '');
  const together = await workThrough({ ...sent, text, format: 'markdown' }, steps);
  return together.ok && ending !== 'complete' ? { ok: true, value: { ending } } : together;
}

/** One list of many. Parts that hold nothing say so in a sentence, which counts only where all of them do. */
function oneList(answers: readonly string[]): string {
  const items = answers.filter((answer) => /^\s*([-*+]|\d+[.)]) /m.test(answer));
  return items.length === 0 ? (answers[0] ?? '') : items.join('\n');
}
