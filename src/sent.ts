import { type ActionId, findAction } from '@sidenote/contract/catalogue';
import { type Context, contextLine, partsOf, readParts, writeParts } from '@sidenote/contract/graph/context';
import { workTypeOf } from '@sidenote/contract/graph/work-types';
import { type Guarded, guard } from '@sidenote/contract/guard/guard';
import type { GuardPolicy } from '@sidenote/contract/guard/policy';
import type { ChatRequest, TextFormat } from '@sidenote/contract/wire';
import type { Ask, Capture, Job, JobIn, Sent } from './job.ts';

const REFINE: ActionId = 'refine';

/** How an answer is written: a rewrite as its passage is, anything else in Markdown. */
export function answerFormat({ ask, capture }: { ask: Job['ask']; capture: Capture }): TextFormat {
  return findAction(ask.action)?.gives === 'rewrite' ? capture.metadata.format : 'markdown';
}

/** What the person wrote takes the place of what was read, for an action that is about their words. */
export function writtenInto(
  { ask, capture }: Pick<JobIn<'preview'>, 'ask' | 'capture'>,
  words?: string,
): Capture {
  if (words === undefined || findAction(ask.action)?.takes.includes('words') !== true) return capture;
  return { ...capture, text: words, guarded: guard(words, capture.guard) };
}

/** What is sent for a passage: its text, as the guard lets it through. */
export function passageSent(
  ask: Ask,
  capture: Pick<Capture, 'guarded' | 'guard' | 'metadata' | 'context' | 'partChars'>,
): Sent {
  const { guarded, metadata, partChars } = capture;
  const context = contextSent(ask, capture);
  return { ...withParameters(ask, guarded, capture.guard), format: metadata.format, context, partChars };
}

/** A guarded text with what the person wrote for it, held against the same rules: what is hidden in one is in both. */
function withParameters(
  ask: Ask,
  guarded: Guarded,
  rules: GuardPolicy,
): Pick<Sent, 'ask' | 'text' | 'found' | 'refusal'> {
  const { text, found, refusal } = guarded;
  if (ask.parameters === undefined) return { ask, text, found, refusal };
  const written = Object.entries(ask.parameters).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  let all = { found, refusal };
  const parameters = written.map(([id, value]) => {
    const own = guard(value, rules, all.found);
    const known = new Set(all.found.map((one) => one.value));
    const added = own.found.filter((one) => !known.has(one.value));
    all = { found: [...all.found, ...added], refusal: all.refusal ?? own.refusal };
    return [id, own.text] as const;
  });
  return { ask: { ...ask, parameters: Object.fromEntries(parameters) }, text, ...all };
}

/** What is sent to change an answer: the answer and the person's words, not the passage. */
export function refinementSent(
  job: Pick<JobIn<'answer'>, 'ask' | 'capture' | 'text' | 'sent'>,
  task: string,
): Sent {
  const ask: Ask = { ...job.ask, action: REFINE, parameters: { task } };
  const { guard: rules, partChars } = job.capture;
  // The values stand in the answer again, and are hidden behind the same placeholders.
  const guarded = guard(job.text, rules, job.sent.found);
  const context = contextSent(ask, job.capture);
  return { ...withParameters(ask, guarded, rules), format: answerFormat(job), context, partChars };
}

/** What there is to be said of whom a request is for. */
export function contextKnown(
  { action }: Ask,
  { metadata, context }: Pick<Capture, 'metadata' | 'context'>,
): Context {
  const { product, object_type: objectType } = metadata;
  return { team: context?.team ?? null, product, workType: workTypeOf({ action, product, objectType }) };
}

/** Whether a request says nothing of its person that another does not say as well. */
export function saysLess(one: Pick<Sent, 'context'>, other: Pick<Sent, 'context'>): boolean {
  const said = other.context?.split(',') ?? [];
  return (one.context?.split(',') ?? []).every((part) => said.includes(part));
}

/** A request that was put together a while ago, with no more of its person than may be said now. */
export function narrowedTo(sent: Sent, capture: Pick<Capture, 'metadata' | 'context'>): Sent {
  const now = contextSent(sent.ask, capture);
  const parts = readParts(sent.context ?? '')?.filter((part) => readParts(now ?? '')?.includes(part)) ?? [];
  return { ...sent, context: parts.length === 0 ? undefined : writeParts(parts) };
}

/** The line that goes to the model, word for word; undefined where none does. */
export function lineSent(
  { ask, context }: Sent,
  capture: Pick<Capture, 'metadata' | 'context'>,
): string | undefined {
  return contextLine(contextKnown(ask, capture), readParts(context ?? '') ?? []);
}

/** The parts of it that the person lets through, on the wire; undefined where there is nothing to say. */
function contextSent(ask: Ask, capture: Pick<Capture, 'metadata' | 'context'>): string | undefined {
  const wanted = capture.context?.parts ?? [];
  const parts = partsOf(contextKnown(ask, capture)).filter((part) => wanted.includes(part));
  return parts.length === 0 ? undefined : writeParts(parts);
}

/**
 * The bytes of a request, exactly as they are sent. The panel shows what this returns and the worker posts what
 * this returns, so the two cannot differ (R17).
 */
export function requestBody(
  { ask, text, format, context }: Sent,
  { metadata }: Pick<Capture, 'metadata'>,
): string {
  const body: ChatRequest = {
    model: ask.action,
    messages: [{ role: 'user', content: text }],
    stream: true,
    stream_options: { include_usage: true },
    metadata: { ...metadata, format, ...(context === undefined ? {} : { context }), ...ask.parameters },
  };
  return JSON.stringify(body, null, 2);
}
