import { findAction } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { guard } from '@sidenote/contract/guard/guard';
import { type Parameters, parameterFault } from '@sidenote/contract/parameters';
import type { Ask, Capture, Job, JobIn } from '../job.ts';
import { readsById } from '../reads.ts';
import { passageSent, saysLess, writtenInto } from '../sent.ts';
import { whyShown } from '../why-shown.ts';
import { block, breakOff, fail } from './broken-off.ts';
import { captureFor, type HandedOver } from './capture.ts';
import { longest } from './captured.ts';
import { type Allowed, checkConsent, destinationOf } from './check.ts';
import { readDetails } from './graph/read-details.ts';
import { hasSeenGraph, noteSeenGraph } from './graph/seen.ts';
import { withGraph } from './graph/show-anew.ts';
import { tellOwnAccount } from './graph/tell-own-account.ts';
import { advance, isCurrent, startJob } from './jobs.ts';
import { distrustPolicy } from './organisation-policy.ts';
import { load, loadJobs, rememberChosen, save } from './storage.ts';
import { type Start, stream } from './stream-answer.ts';
import { arrivedText, stopStream } from './streams.ts';
import { isPrivate, tabUrl } from './tabs.ts';

const nothingRead = { capture: undefined, text: '', gone: undefined };

/** The request for a passage with its action, the first answer to it. */
function startOf(job: Pick<JobIn<'preview'>, 'id' | 'ask' | 'capture' | 'destination'>): Start {
  const { id, ask, capture, destination } = job;
  return { id, ask, capture, destination, sent: passageSent(ask, capture), progress: undefined, earlier: [] };
}

/**
 * The way of one request: consent, then reading, then what is sent is shown, then sending. Nothing of the
 * selection is touched before consent says yes.
 */
export async function ask(asked: Ask, handedOver?: HandedOver): Promise<void> {
  stopStream(asked.tabId, 'dropped');
  const now = await asThePageIsNow(asked);
  const given: Ask = (await isPrivate(asked.tabId)) ? { ...now, inPrivate: true } : now;
  const job = { id: crypto.randomUUID(), ask: given };
  await startJob({ ...job, phase: 'checking' });
  const checked = await checkConsent(given);
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return block(job, checked.reason);

  const reads = readsById(given.action);
  if (reads !== undefined) await advance(job, (checking) => ({ ...checking, phase: 'checking', reads }));
  // A product may take its time, in which the person or the organisation may think otherwise.
  const stillWanted = async () => (await isCurrent(job)) && (await checkConsent(given)).allowed;
  const passed = now === asked ? handedOver : undefined;
  const captured = await captureFor(given, checked, job.id, passed, stillWanted);
  if (!(await isCurrent(job))) return;
  const hasNote = captured.how === 'read' && captured.capture.note !== undefined;
  const still = reads === undefined && !hasNote ? checked : await checkConsent(given);
  if (!still.allowed) return block(job, still.reason);
  if (captured.how === 'dropped') return;
  if (captured.how === 'blocked') return block(job, captured.reason);
  if (captured.how === 'failed') return fail(job, captured.code);
  if (captured.how === 'too-large') return failTooLarge(job, captured.limit);
  const capture = withGraph(captured.capture, still.graph);
  if (capture.guarded.refusal !== undefined) return fail(job, capture.guarded.refusal, capture);
  const preview = previewOf(job, capture, still);
  const start = startOf(preview);
  const toKnow = whyShown(given, capture, start.sent) !== undefined;
  // Nothing flashes by: the panel gets the preview only where it stays.
  const isKnown = (await load('previewSeen')) && (await hasSeenGraph(capture, start.sent));
  const going = isKnown && !toKnow ? stream(start, still) : advance(job, () => preview);
  // Asked beside it, and after it: the request waits for nothing of this.
  if (capture.note && captured.document) void readDetails(job, capture.note, captured.document);
  if (captured.document) void tellOwnAccount(job, captured.document);
  await going;
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
export async function send(
  previewed: JobIn<'preview'>,
  parameters: Parameters,
  words?: string,
): Promise<void> {
  const job = { ...previewed, capture: writtenInto(previewed, words) };
  if (job.capture.guarded.text.trim() === '') return;
  if (parameterFault(declaredBy(job.ask), parameters) !== undefined) return;
  const checked = await checkConsent({ ...job.ask, parameters });
  if (!(await isCurrent(job))) return;
  if (!checked.allowed) return block(job, checked.reason, job.capture);
  const measured = { actual: job.capture.guarded.text.length, allowed: longest(job.ask, checked) };
  if (measured.actual > measured.allowed) return failTooLarge(job, measured);
  const capture = await regarded(job, job.capture, checked);
  if (capture === undefined) return;
  const start = startOf({ ...job, capture, ask: { ...job.ask, parameters } });
  if (start.sent.refusal !== undefined) return fail(job, start.sent.refusal, capture);
  await save('previewSeen', true);
  await noteSeenGraph(capture, start.sent);
  await rememberChosen(parameters);
  await stream(start, checked);
}

async function failTooLarge(
  { id, ask: asked }: Pick<Job, 'id' | 'ask'>,
  limit: NonNullable<JobIn<'failed'>['limit']>,
): Promise<void> {
  const failed = {
    id,
    ask: asked,
    ...nothingRead,
    phase: 'failed',
    code: 'selection_too_large',
    limit,
  } as const;
  await advance(failed, () => failed);
}

/** Asks again: with the text as it was read, or from the start where nothing was read. */
export async function retry(job: Job): Promise<void> {
  // What stood in the way may have been removed since; the policy in memory would not know.
  if (job.phase === 'blocked') await distrustPolicy();
  const capture = 'capture' in job ? job.capture : undefined;
  if (capture === undefined) return ask(job.ask);
  const checked = await checkConsent(job.ask);
  if (!checked.allowed) return block(job, checked.reason, capture);
  const again = await regarded(job, capture, checked);
  if (again !== undefined) await stream(startOf(previewOf(job, again, checked)), checked);
}

/**
 * What was read, held against the guard's rules as they are now. `undefined` where they let nothing of it be sent, or
 * something else than the person has seen: both are shown instead.
 */
async function regarded(
  job: Pick<Job, 'id' | 'ask'>,
  shown: Capture,
  checked: Allowed,
): Promise<Capture | undefined> {
  const { graph, guard: rules } = checked;
  const capture = { ...shown, guarded: guard(shown.text, rules), guard: rules, context: graph.context };
  const { refusal, text } = capture.guarded;
  const saysNoMore = saysLess(passageSent(job.ask, capture), passageSent(job.ask, shown));
  if (refusal !== undefined) await fail(job, refusal, capture);
  else if (text === shown.guarded.text && saysNoMore) return capture;
  else await advance(job, () => previewOf(job, capture, checked));
  return undefined;
}

function previewOf(
  { id, ask }: Pick<Job, 'id' | 'ask'>,
  capture: Capture,
  checked: Allowed,
): JobIn<'preview'> {
  return { id, ask, phase: 'preview', capture, destination: destinationOf(checked) };
}

/** The rules have changed: each running answer that they do not allow any more ends, and what had arrived stays. */
export async function endForbidden(): Promise<void> {
  for (const job of await loadJobs()) {
    if (job.phase !== 'streaming') continue;
    const checked = await checkConsent(job.ask);
    if (checked.allowed) continue;
    const text = arrivedText(job.ask.tabId, job.id) ?? job.text;
    stopStream(job.ask.tabId, 'dropped');
    await breakOff(job, checked.reason, text);
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
