import type { BlockReason } from '@sidenote/contract/block-reasons';
import { blockReasons } from '@sidenote/contract/block-reasons';
import type { Code } from '@sidenote/contract/faults';
import { siteOf } from '@sidenote/contract/site';
import type { Answered, Ask, Capture, Job, JobIn } from '../job.ts';
import { placeOf } from '../products/place-of.ts';
import { requestBody } from '../request-body.ts';
import { type Checked, checkConsent } from './check.ts';
import { isCurrent, putJob } from './jobs.ts';
import { distrustPolicy } from './organisation-policy.ts';
import { readSelection } from './page.ts';
import { broadcastText } from './panels.ts';
import { relay } from './relay.ts';
import { forget, load, save } from './storage.ts';
import { runStream, stopStream } from './streams.ts';

/** How often the arriving text is saved, in milliseconds, so that a stopped worker loses no more than that. */
const SAVE_EVERY = 500;

type Allowed = Checked & { readonly allowed: true };

/**
 * The way of one request: consent, then reading, then what is sent is shown, then sending. Nothing of the
 * selection is touched before consent says yes.
 */
export async function ask(given: Ask): Promise<void> {
  stopStream(given.tabId);
  const job = { id: crypto.randomUUID(), ask: given };
  await forget('adrift');
  await putJob({ ...job, phase: 'checking' });
  const checked = await checkConsent(given);
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return putJob({ ...job, phase: 'blocked', reason: checked.reason });

  const read = await readSelection(given.tabId, given.frameId, job.id);
  if (!(await isCurrent(job))) return;
  if (!read.ok) return fail(job, read.code);
  const { answer, documentId } = read.value;
  const limit = { actual: answer.text.length, allowed: checked.maxSelectionChars };
  if (limit.actual > limit.allowed) {
    return putJob({
      ...job,
      phase: 'failed',
      code: 'selection_too_large',
      capture: undefined,
      text: '',
      limit,
    });
  }
  const { product, objectType } = placeOf(given.frameUrl);
  const capture: Capture = {
    text: answer.text,
    editable: answer.editable,
    documentId,
    metadata: { site: siteOf(given.frameUrl) ?? '', product, object_type: objectType, format: answer.format },
  };
  const destination = { gateway: checked.gatewayUrl, upstream: checked.organisation.upstream };
  const preview: JobIn<'preview'> = { ...job, phase: 'preview', capture, destination };
  await putJob(preview);
  if (await load('previewSeen')) await stream(preview, checked);
}

/** The person has seen what is sent and says yes. Consent is asked again: the preview may have stood for long. */
export async function send(job: JobIn<'preview'>): Promise<void> {
  const checked = await checkConsent(job.ask);
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return putJob({ id: job.id, ask: job.ask, phase: 'blocked', reason: checked.reason });
  await save('previewSeen', true);
  await stream(job, checked);
}

/** Asks again: with the text as it was read, or from the start where nothing was read. */
export async function retry(job: Job): Promise<void> {
  // What stood in the way may have been removed since; the policy in memory would not know.
  if (job.phase === 'blocked') await distrustPolicy();
  const capture = 'capture' in job ? job.capture : undefined;
  if (capture === undefined) return ask(job.ask);
  const checked = await checkConsent(job.ask);
  if (!checked.allowed) return putJob({ id: job.id, ask: job.ask, phase: 'blocked', reason: checked.reason });
  const destination = { gateway: checked.gatewayUrl, upstream: checked.organisation.upstream };
  await stream({ id: job.id, ask: job.ask, phase: 'preview', capture, destination }, checked);
}

async function stream(job: JobIn<'preview'>, checked: Allowed): Promise<void> {
  const { id, capture, destination } = job;
  const { tabId } = job.ask;
  let answered: Answered | undefined;
  const streaming = (text: string): JobIn<'streaming'> => ({
    id,
    ask: job.ask,
    phase: 'streaming',
    capture,
    destination,
    text,
  });
  await putJob(streaming(''));
  let saved = Date.now();

  await runStream(tabId, id, async (live, signal) => {
    const body = requestBody(job.ask, capture);
    const outcome = await relay(
      { gatewayUrl: checked.gatewayUrl, accessToken: checked.accessToken, body, signal },
      {
        answered: (by) => {
          answered = by;
        },
        text: (piece) => {
          // What was still in the pipe when the person stopped or discarded is not theirs any more.
          if (signal.aborted) return;
          broadcastText(tabId, id, live.text.length, piece);
          live.text += piece;
          if (Date.now() - saved < SAVE_EVERY) return;
          saved = Date.now();
          void save(`job:${tabId}`, streaming(live.text));
        },
      },
    );
    if (!(await isCurrent(job))) return;
    const { text } = live;
    const rest = { answered, landing: undefined, vote: undefined, voteFault: undefined };
    if (outcome.ok) {
      return putJob({ ...streaming(text), ...rest, phase: 'answer', ending: outcome.value.ending });
    }
    if (!signal.aborted) return fail(job, outcome.code, capture, text);
    // Stopped before anything arrived: back to where it was sent from.
    if (text === '') return putJob(job);
    return putJob({ ...streaming(text), ...rest, phase: 'answer', ending: 'stopped' });
  });
}

async function fail(
  job: { readonly id: string; readonly ask: Ask },
  code: Code,
  capture?: Capture,
  text = '',
): Promise<void> {
  const { id, ask } = job;
  if (isBlockReason(code)) {
    // The gateway refused what the policy in memory allowed: it has changed.
    await distrustPolicy();
    if (code === 'signed_out') await forget('session');
    if (text === '' && code !== 'gateway_unreachable')
      return putJob({ id, ask, phase: 'blocked', reason: code });
  }
  await putJob({ id, ask, phase: 'failed', code, capture, text, limit: undefined });
}

function isBlockReason(code: Code): code is BlockReason {
  return Object.hasOwn(blockReasons, code);
}
