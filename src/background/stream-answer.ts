import { putBack, withValuesOf } from '@sidenote/contract/guard/put-back';
import type { Answered, JobIn, Sent, Version } from '../job.ts';
import { requestBody } from '../sent.ts';
import { atMostEvery } from './at-most-every.ts';
import { answerOf, breakOff } from './broken-off.ts';
import type { Allowed } from './check.ts';
import { advance } from './jobs.ts';
import { broadcastText } from './panels.ts';
import { relay } from './relay.ts';
import { noted } from './request-notes.ts';
import { forgetSession } from './session.ts';
import { load } from './storage.ts';
import { runStream } from './streams.ts';
import { tellNote } from './telling/tell-note.ts';
import { workThrough } from './work-through.ts';

/** How often the arriving text is saved, in milliseconds, so that a stopped worker loses no more than what came in the last of them. */
const SAVE_EVERY = 500;

/** A request about to be sent, with the answers to the same passage that are there already. */
export type Start = Omit<JobIn<'streaming'>, 'phase' | 'text' | 'answered'>;

/** Sends one request and follows its answer, piece by piece, until it is whole, stopped or broken off. */
export async function stream(start: Start, checked: Allowed): Promise<void> {
  const { id, sent, capture } = start;
  const { tabId } = start.ask;
  let answered: Answered | undefined;
  let progress = start.progress;
  const streaming = (text: string): JobIn<'streaming'> => ({
    ...start,
    phase: 'streaming',
    progress,
    answered,
    text,
  });
  // A second "Send" or "Retry" while one is under way must not send twice.
  const begun = await advance(start, (current) =>
    current.phase === 'streaming' ? undefined : streaming(''),
  );
  if (!begun) return;
  // The text stays with its placeholders until it is shown: answers to parts are sent once more, to make one of them.
  const values = putBack(sent.found);

  await runStream(tabId, id, async (live, signal) => {
    const showAll = () =>
      advance(start, (current) => (current.phase === 'streaming' ? streaming(live.text) : undefined));
    // Ends with the request: saved later, its text would be taken for what the next one has brought.
    const saving = atMostEvery(SAVE_EVERY, () => void showAll());
    const show = (text: string) => {
      if (text === '') return;
      broadcastText(tabId, id, live.text.length, text);
      live.text += text;
    };
    const say = (piece: string) => {
      // What was still in the pipe when the person stopped or discarded is not theirs any more.
      if (signal.aborted) return;
      show(values.take(piece));
      saving.soon();
    };
    const ask = (one: Sent, text: (piece: string) => void) =>
      noted({ ask: one.ask, site: capture.metadata.site, chars: one.text.length, signal }, (noteWho) =>
        relay(
          {
            gatewayUrl: checked.gatewayUrl,
            accessToken: checked.accessToken,
            body: requestBody(one, capture),
            signal,
          },
          {
            answered: (by) => {
              answered = by;
              noteWho(by.provenance);
            },
            text,
          },
        ),
      );
    const outcome = await workThrough(sent, {
      ask,
      say,
      begin: async (at, textSoFar) => {
        progress = at;
        const rest = values.rest();
        if (textSoFar === undefined) show(rest);
        else live.text = withValuesOf(textSoFar, sent.found);
        await showAll();
      },
    }).finally(() => saving.stop());
    if (signal.aborted && signal.reason !== 'stopped') return;
    show(values.rest());
    if (!outcome.ok && !signal.aborted) {
      if (outcome.code === 'signed_out') await forgetSession(checked.accessToken);
      return breakOff({ ...start, answered }, outcome.code, live.text);
    }
    // Stopped before anything arrived: back to where it was sent from.
    if (!outcome.ok && live.text === '') {
      await advance(start, () => before(start));
      return;
    }
    const ending: Version['ending'] = outcome.ok ? outcome.value.ending : 'stopped';
    const version: Version = { text: live.text, ending, answered, sent };
    const answer = answerOf(start, [...start.earlier, version], undefined);
    const isShown = await advance(start, () => answer);
    // Nobody's answer that broke off or was stopped is part of the graph.
    if (isShown && outcome.ok && answered !== undefined) void noteAnswered(start, answered.requestId);
  });
}

/** Has it told what the job shows of its page, now that the answer is whole. */
async function noteAnswered({ id, ask }: Start, requestId: string): Promise<void> {
  const job = await load(`job:${ask.tabId}`);
  if (job?.id === id && job.phase === 'answer') await tellNote(job, requestId);
}

/** What was shown before a request was sent. */
function before({ id, ask, capture, destination, earlier }: Start): JobIn<'preview' | 'answer'> {
  const job = { id, ask, capture, destination };
  return earlier.length === 0 ? { ...job, phase: 'preview' } : answerOf(job, earlier, undefined);
}
