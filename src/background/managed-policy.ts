import { readManagedPolicy } from '@sidenote/contract/managed-policy';
import { browser } from '../browser.ts';
import { type ManagedState, managedStateOf, sameState } from './managed-state.ts';
import { load, recall, remember, save } from './storage.ts';

/** The admin's policy, and how it is known. */
export interface HeardPolicy {
  readonly state: ManagedState;
  /**
   * `browser` has said so since it started; `memory` is what it said before, good to show and to refuse with, but not
   * to act on, and so is what may have changed when the browser failed to say how; `nobody` has said anything yet.
   */
  readonly from: 'browser' | 'memory' | 'nobody';
  /** When it was first heard, in milliseconds since 1970. */
  readonly since: number | undefined;
}

/** What is known of the policy right now. Never waits for managed storage, whose first answer can take seconds. */
export async function knownPolicy(): Promise<HeardPolicy> {
  const heard = await load('managed');
  if (heard !== undefined) return heard;
  const remembered = await recall();
  if (remembered === undefined) return { state: { state: 'loading' }, from: 'nobody', since: undefined };
  return { state: readManagedPolicy(remembered.values), from: 'memory', since: remembered.since };
}

/**
 * The policy as the browser has said since it started. Waits for its first answer only, and everything that goes over
 * the network waits for it: what was remembered may have been tightened while the browser was closed.
 */
export async function confirmedPolicy(): Promise<ManagedState> {
  const heard = await load('managed');
  if (heard?.from === 'browser') return heard.state;
  // Where the browser fails to say, nothing may be done.
  return (await askForPolicy())?.state ?? { state: 'loading' };
}

/** What the browser says now: what it means, and the values as the admin wrote them. */
export interface ToldPolicy {
  readonly state: ManagedState;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Asks the browser; `undefined` where it fails to answer, which says nothing of the policy. */
export async function askForPolicy(): Promise<ToldPolicy | undefined> {
  const [values, { installType }] = await Promise.all([managedValues(), chrome.management.getSelf()]);
  return values === undefined ? undefined : { values, state: managedStateOf(values, installType) };
}

/** What Firefox rejects with where no policy exists. Chromium answers with no keys. */
const NO_POLICY = 'Managed storage manifest not found';

async function managedValues(): Promise<ToldPolicy['values'] | undefined> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    // Any other failure may pass: taken for a removed policy, it would end the session.
    return error instanceof Error && error.message === NO_POLICY ? {} : undefined;
  }
}

/**
 * Keeps what the browser has said: what it means for as long as the browser runs, and the values for its next start.
 * They are the admin's, of no person, and lie on the disk as they lie in the browser's own policy.
 */
export async function keepPolicy({ state, values }: ToldPolicy): Promise<void> {
  const known = await knownPolicy();
  const since = (sameState(known.state, state) ? known.since : undefined) ?? Date.now();
  await save('managed', { state, from: 'browser', since });
  if (Object.keys(values).length === 0) return remember(undefined);
  // More than ten megabytes do not fit: what the browser said before stays to be shown at its next start, and what follows from
  // this policy is done all the same.
  await remember({ values, since }).catch(() => undefined);
}

/** Goes on showing what is known, and acts on it no more: it has changed, or not, and the browser failed to say. */
export async function doubtPolicy(): Promise<void> {
  const heard = await load('managed');
  if (heard !== undefined) await save('managed', { ...heard, from: 'memory' });
}
