import type { BlockReason } from '@sidenote/contract/block-reasons';
import { blockReasons } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { type Parameters, parameterFault } from '@sidenote/contract/parameters';
import type { Answered, Ask, Capture, Destination, Job, JobIn } from '../job.ts';
import { requestBody } from '../request-body.ts';
import { captureFor, type HandedOver } from './capture.ts';
import { type Allowed, checkConsent } from './check.ts';
import { advance, isCurrent, startJob } from './jobs.ts';
import { distrustPolicy } from './organisation-policy.ts';
import { broadcastText } from './panels.ts';
import { relay } from './relay.ts';
import { forgetSession } from './session.ts';
import { load, loadJobs, rememberChosen, save } from './storage.ts';
import { arrivedText, runStream, stopStream } from './streams.ts';
import { tabUrl } from './tabs.ts';
import { addressElsewhere } from './why.ts';

/** How often the arriving text is saved, in milliseconds, so that a stopped worker loses no more than that. */
const SAVE_EVERY = 500;

const nothingRead = { capture: undefined, text: '' };

/**
 * The way of one request: consent, then reading, then what is sent is shown, then sending. Nothing of the
 * selection is touched before consent says yes.
 */
export async function ask(asked: Ask, handedOver?: HandedOver): Promise<void> {
  stopStream(asked.tabId, 'dropped');
  const given = await asThePageIsNow(asked);
  const job = { id: crypto.randomUUID(), ask: given };
  await startJob({ ...job, phase: 'checking' });
  const checked = await checkConsent(given);
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return block(job, checked.reason);

  const captured = await captureFor(given, checked, job.id, given === asked ? handedOver : undefined);
  if (captured.how === 'blocked') return block(job, captured.reason);
  if (captured.how === 'failed') return fail(job, captured.code);
  if (captured.how === 'too-large') {
    const { limit } = captured;
    await advance(job, () => ({
      ...job,
      ...nothingRead,
      phase: 'failed',
      code: 'selection_too_large',
      limit,
    }));
    return;
  }
  const { capture } = captured;
  const destination = destinationOf(checked);
  const preview: JobIn<'preview'> = { ...job, phase: 'preview', capture, destination };
  if (!(await advance(job, () => preview))) return;
  // A whole field was pointed at, not selected: it is shown first, each time. So is what there is to choose.
  const toChoose = Object.keys(declaredBy(given)).length > 0;
  if ((await load('previewSeen')) && !capture.whole && !toChoose) await stream(preview, checked);
}

/** The parameters that an action declares. */
function declaredBy({ action }: Ask) {
  return findAction(action)?.parameters ?? {};
}

/** What was asked, about the page that is in the tab now: it may be another one since the click. */
async function asThePageIsNow(asked: Ask): Promise<Ask> {
  const url = await tabUrl(asked.tabId);
  if (url === undefined || url === asked.pageUrl) return asked;
  return { ...asked, frameId: undefined, pageUrl: url, frameUrl: url };
}

/** The person has seen what is sent and says yes. Consent is asked again: the preview may have stood for long. */
export async function send(job: JobIn<'preview'>, parameters: Parameters): Promise<void> {
  if (parameterFault(declaredBy(job.ask), parameters) !== undefined) return;
  const checked = await checkConsent(job.ask);
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return block(job, checked.reason, job.capture);
  await save('previewSeen', true);
  await rememberChosen(parameters);
  await stream({ ...job, ask: { ...job.ask, parameters } }, checked);
}

/** Asks again: with the text as it was read, or from the start where nothing was read. */
export async function retry(job: Job): Promise<void> {
  // What stood in the way may have been removed since; the policy in memory would not know.
  if (job.phase === 'blocked') await distrustPolicy();
  const capture = 'capture' in job ? job.capture : undefined;
  if (capture === undefined) return ask(job.ask);
  const checked = await checkConsent(job.ask);
  if (!checked.allowed) return block(job, checked.reason, capture);
  const { id } = job;
  await stream({ id, ask: job.ask, phase: 'preview', capture, destination: destinationOf(checked) }, checked);
}

function destinationOf(checked: Allowed): Destination {
  return { gateway: checked.gatewayUrl, upstream: checked.organisation.upstream };
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
  // A second "Send" or "Retry" while one is under way must not send twice.
  const begun = await advance(job, (current) => (current.phase === 'streaming' ? undefined : streaming('')));
  if (!begun) return;
  let saved = Date.now();

  await runStream(tabId, id, async (live, signal) => {
    const outcome = await relay(
      {
        gatewayUrl: checked.gatewayUrl,
        accessToken: checked.accessToken,
        body: requestBody(job.ask, capture),
        signal,
      },
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
          void advance(job, (current) => (current.phase === 'streaming' ? streaming(live.text) : undefined));
        },
      },
    );
    if (signal.aborted && signal.reason !== 'stopped') return;
    if (!outcome.ok && !signal.aborted) {
      if (outcome.code === 'signed_out') await forgetSession(checked.accessToken);
      return fail(job, outcome.code, capture, live.text);
    }
    // Stopped before anything arrived: back to where it was sent from.
    if (!outcome.ok && live.text === '') {
      await advance(job, () => job);
      return;
    }
    const ending: JobIn<'answer'>['ending'] = outcome.ok ? outcome.value.ending : 'stopped';
    const rest = { ending, answered, landing: undefined, vote: undefined, voteFault: undefined };
    await advance(job, () => ({ ...streaming(live.text), ...rest, phase: 'answer' }));
  });
}

/** The rules have changed: each running answer that they do not allow any more ends, and what had arrived stays. */
export async function endForbidden(): Promise<void> {
  for (const job of await loadJobs()) {
    if (job.phase !== 'streaming') continue;
    const checked = await checkConsent(job.ask);
    if (checked.allowed) continue;
    const text = arrivedText(job.ask.tabId, job.id) ?? job.text;
    stopStream(job.ask.tabId, 'dropped');
    await fail(job, checked.reason, job.capture, text);
  }
}

/** Says at once why something asked for cannot even be tried. */
export async function refuse(given: Ask, code: Code): Promise<void> {
  stopStream(given.tabId, 'dropped');
  await startJob({
    id: crypto.randomUUID(),
    ask: given,
    ...nothingRead,
    phase: 'failed',
    code,
    limit: undefined,
  });
}

async function block(
  job: Pick<Job, 'id' | 'ask'>,
  reason: BlockReason,
  capture?: Capture,
  sent = false,
): Promise<void> {
  const elsewhere = reason === 'region_mismatch' ? await addressElsewhere() : undefined;
  const rest = { reason, capture, sent, elsewhere, why: undefined };
  await advance(job, ({ id, ask }) => ({ id, ask, phase: 'blocked', ...rest }));
}

async function fail(job: Pick<Job, 'id' | 'ask'>, code: Code, capture?: Capture, text = ''): Promise<void> {
  if (isBlockReason(code)) {
    // The gateway refused what the policy in memory allowed: it has changed.
    await distrustPolicy();
    if (text === '' && code !== 'gateway_unreachable')
      return block(job, code, capture, capture !== undefined);
  }
  await advance(job, ({ id, ask }) => ({ id, ask, phase: 'failed', code, capture, text, limit: undefined }));
}

function isBlockReason(code: Code): code is BlockReason {
  return Object.hasOwn(blockReasons, code);
}
