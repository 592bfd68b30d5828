import type { Code } from '@sidenote/contract/faults';
import { type Feedback, feedbackSchema } from '@sidenote/contract/feedback-schema';
import type { WorkNote } from '@sidenote/contract/graph/work-note';
import type { OutcomeTold } from '@sidenote/contract/outcomes';
import type { Ballot } from '../../ballot.ts';
import { managedIn } from '../check.ts';
import { call } from '../gateway.ts';
import { graphHere } from '../graph/graph-here.ts';
import { mayLearnFrom } from '../graph/may-learn-from.ts';
import { stillTold } from '../graph/note-of.ts';
import { confirmedPolicy } from '../managed-policy.ts';
import { organisationPolicy } from '../organisation-policy.ts';
import { refreshPanels } from '../panels.ts';
import { sessionInUse } from '../session.ts';
import type { Session } from '../storage.ts';
import { delayBallots, settleBallot, waitingBallots } from './ballots.ts';
import type { NoteToTell } from './note-box.ts';
import { dropNote, readyNotes } from './notes.ts';
import type { OutcomeNote } from './outcome-box.ts';
import { settleOutcome, untoldOutcomes } from './outcomes.ts';

/** How long is waited before something is sent again, in milliseconds: at first, and at most. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/** What passes by itself; every other refusal is the gateway's last word on what was told. */
const passing: ReadonlySet<Code> = new Set([
  'gateway_unreachable',
  'gateway_invalid',
  'signed_out',
  'rate_limited',
  'too_many_streams',
  'limits_unavailable',
  'storage_unavailable',
  'busy',
  'internal',
]);

/** Deliveries, one after the other: the last word given must be the last to arrive. */
let delivering: Promise<unknown> = Promise.resolve();
let wait = FIRST_WAIT;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Something that the gateway has to be told, and how to note that it has given its last word on it. */
interface Letter {
  readonly tell: (session: Session) => Promise<Code | undefined>;
  readonly settle: (fault: Code | undefined) => Promise<void>;
}

/**
 * Sends the votes, outcomes and notes that the gateway does not have. Where it does not answer they stay in memory and are sent
 * again: after a while, once the network is back, and by the next worker if this one is stopped. However often one is sent,
 * the gateway keeps it once.
 */
export function deliver(): Promise<void> {
  const delivery = delivering.then(deliverNow);
  delivering = delivery.catch(() => undefined);
  return delivery;
}

async function deliverNow(): Promise<void> {
  const letters = await waitingLetters();
  if (letters.length === 0) return;
  clearTimeout(timer);
  const session = await sessionInUse();
  for (const { tell, settle } of letters) {
    const fault = session === undefined ? 'signed_out' : await tell(session);
    if (fault !== undefined && passing.has(fault)) return deliverLater(fault);
    await settle(fault);
  }
  wait = FIRST_WAIT;
}

/** Votes first: their people look at them. */
async function waitingLetters(): Promise<readonly Letter[]> {
  const votes = (await waitingBallots()).map((ballot) => ({
    tell: (session: Session) => tellVote(ballot, session),
    settle: (fault: Code | undefined) => settleBallot(ballot, fault).then(() => refreshPanels()),
  }));
  const outcomes = (await untoldOutcomes()).map((note) => ({
    tell: (session: Session) => tellOutcome(note, session),
    settle: () => settleOutcome(note),
  }));
  const notes = (await readyNotes()).map((note) => ({
    tell: (session: Session) => tellNote(note, session),
    settle: () => dropNote(note.requestId),
  }));
  return [...votes, ...outcomes, ...notes];
}

async function deliverLater(fault: Code): Promise<void> {
  await delayBallots(fault);
  timer = setTimeout(() => void deliver(), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
  await refreshPanels();
}

/** Tells the gateway a person's word on an answer; undefined once it keeps it, else why it does not. */
async function tellVote(ballot: Ballot, session: Session): Promise<Code | undefined> {
  const { requestId, version, given } = ballot;
  if (given !== undefined) {
    const body = feedbackSchema.safeParse({ requestId, version, ...given });
    return body.success ? post('/v1/feedback', body.data, session) : 'invalid_request';
  }
  const { owner, accessToken } = session;
  const path = `/v1/feedback/${encodeURIComponent(requestId)}?version=${version}`;
  const answer = await call(owner.gatewayUrl, path, { method: 'DELETE', accessToken });
  return answer.ok ? undefined : answer.code;
}

/**
 * Tells what a request was about, for the graph, in the same way. It may have waited for long: whether organisation and person
 * still want it told is asked again, and what they do not is left out.
 */
async function tellNote(note: NoteToTell, session: Session): Promise<Code | undefined> {
  const policy = await organisationPolicy(session);
  if (!policy.ok) return policy.code;
  const here = await graphHere(policy.value, managedIn(await confirmedPolicy()));
  if (!here.isUseTold || !mayLearnFrom(note.product, here.rules, here.productsOff)) return undefined;
  return post('/v1/graph/notes', { requestId: note.requestId, ...stillTold(note, here) }, session);
}

/** Tells the gateway what became of an answer, in the same way. */
function tellOutcome(
  { requestId, outcome, version }: OutcomeNote,
  session: Session,
): Promise<Code | undefined> {
  return post('/v1/outcomes', { requestId, outcome, version }, session);
}

async function post(
  path: string,
  body: Feedback | OutcomeTold | WorkNote,
  { owner, accessToken }: Session,
): Promise<Code | undefined> {
  const answer = await call(owner.gatewayUrl, path, {
    method: 'POST',
    accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? undefined : answer.code;
}
