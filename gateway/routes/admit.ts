import { findAction } from '@sidenote/contract/catalogue';
import { parameterFault, parametersIn } from '@sidenote/contract/parameters';
import type { ChatRequest } from '@sidenote/contract/wire';
import { estimateTokens } from '../limits/estimate.ts';
import type { Limits, Reservation } from '../limits/limits.ts';
import type { Span } from '../operations/tracing.ts';
import { type Ask, decide } from '../policy/decide.ts';
import { isCovered } from '../policy/state.ts';
import { type Review, refusedBy } from '../policy/watch.ts';
import type { Target } from '../providers/target.ts';
import type { Relay } from '../relay/open-relay.ts';
import type { Running, RunningRequests } from '../relay/running.ts';
import type { Question } from '../relay/upstream.ts';
import { contextFor } from './context-for.ts';
import { keptBack } from './kept-back.ts';
import { limitRefusal } from './limit-refusal.ts';
import { Refusal } from './refusal.ts';
import type { Caller } from './rules.ts';

/** A request that may be answered, its place among the running ones, and who may answer it. */
export interface Admitted {
  readonly orgId: string;
  readonly question: Question;
  readonly targets: readonly Target[];
  readonly running: Running;
  readonly reserved: Reservation;
  /** How long the limits took, in milliseconds. */
  readonly queuedMs: number;
}

export interface AdmitParts {
  readonly relay: Relay;
  readonly limits: Limits;
  readonly running: RunningRequests<Review>;
  /** The request's, which policy and limits have their parts of. */
  readonly span: Span;
  /** When it came, as its record will tell. */
  readonly askedAt: number;
  readonly isTryOut: boolean;
}

/** Takes a request past policy, route and limits; throws a {@link Refusal} that names what holds it back. */
export async function admit(
  chat: ChatRequest,
  caller: Caller,
  { relay, limits, running, span, askedAt, isTryOut }: AdmitParts,
): Promise<Admitted> {
  const { organisation, person, principal, groups } = caller;
  const ask = { ...askOf(chat, groups), isTryOut };
  const declared = findAction(chat.model);
  const action = declared?.id;
  const deciding = span.child('policy');
  const verdict = decide(organisation, ask);
  deciding.end({ outcome: verdict?.code ?? 'allowed', ...(action === undefined ? {} : { action }) });
  if (verdict !== undefined) {
    const limit = organisation.maxSelectionChars;
    const tooLong = { detail: `It has ${ask.length} characters; the limit is ${limit}.` };
    throw new Refusal(verdict.code, verdict.param, verdict.code === 'selection_too_large' ? tooLong : {});
  }
  if (declared === undefined || action === undefined) throw new Refusal('model_not_found', 'model');
  const wrong = parameterFault(declared.parameters, chat.metadata);
  if (wrong !== undefined) throw new Refusal('invalid_request', `metadata.${wrong.id}`);
  const kept = keptBack(chat, organisation.guard);
  if (kept !== undefined) throw new Refusal(kept.code, kept.param);
  // The providers may have changed since the organisation was looked at: nobody new without an agreement (R20).
  if (organisation.hipaaBound && !isCovered(organisation, relay.processors())) throw new Refusal('suspended');
  const targets = relay.route(action);
  if (typeof targets === 'string') throw new Refusal(targets, 'model');
  const orgId = organisation.id;
  const reserving = span.child('reserve');
  const from = performance.now();
  const reserved = await limits.reserve({ orgId, person, tokens: estimateTokens(ask.length) });
  const queuedMs = performance.now() - from;
  reserving.end({ outcome: 'code' in reserved ? reserved.code : 'reserved' });
  if ('code' in reserved) throw limitRefusal(reserved);
  const place = running.begin({ orgId, person, refusedBy: refusedBy(ask, principal.groups, askedAt) });
  const { format } = chat.metadata;
  const parameters = parametersIn(chat.metadata);
  const house = {
    instructions: organisation.house.instructions,
    of: `${orgId} ${organisation.policyVersion}`,
  };
  const text = chat.messages[0].content;
  const context = isTryOut ? undefined : contextFor(chat, caller);
  const question: Question = { action, text, format, parameters, house, context };
  return { orgId, question, targets, running: place, reserved, queuedMs };
}

function askOf({ model, messages, metadata }: ChatRequest, groups: Ask['groups']): Ask {
  return {
    action: model,
    site: metadata.site,
    product: metadata.product,
    length: messages[0].content.length,
    groups,
    parameters: metadata,
  };
}
