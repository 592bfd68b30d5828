import type { GuardPolicy } from '@sidenote/contract/guard/policy';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { Ask, Destination } from '../job.ts';
import { type Decision, decide, type ManagedRefusal, policyRefusals, type Question } from './consent.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { type GraphHere, graphHere } from './graph/graph-here.ts';
import { guardOf } from './guard-of.ts';
import { confirmedPolicy } from './managed-policy.ts';
import { isSwitchedOff, type ManagedState } from './managed-state.ts';
import { organisationPolicy } from './organisation-policy.ts';
import { currentSession, forgetSession } from './session.ts';
import { signInSilently } from './silent-sign-in.ts';
import { load } from './storage.ts';

/** A decision, and what a request that passed it needs. */
export type Checked =
  | (Decision & { readonly allowed: false })
  | {
      readonly allowed: true;
      readonly gatewayUrl: string;
      readonly accessToken: string;
      readonly organisation: OrganisationPolicy;
      readonly maxSelectionChars: number;
      readonly guard: GuardPolicy;
      readonly rules: Destination['rules'];
      /** What the graph may have of the page, and what may be said of whom it is for. */
      readonly graph: GraphHere;
      /** The same question for the document that is really there, which may be another than was asked about. */
      readonly decideFor: (pageUrl: string, frameUrl: string) => Decision;
    };

export type Allowed = Checked & { readonly allowed: true };

/** Gathers what `consent.decide` needs, asks it, and keeps what the request will use. */
export async function checkConsent(ask: Ask): Promise<Checked> {
  const question = await gatherQuestion(ask.pageUrl, ask.frameUrl);
  const { action, parameters } = ask;
  const decision = decide({ ...question, action, parameters });
  if (!decision.allowed) return decision;
  const { gatewayUrl, accessToken, organisation, managed } = question;
  if (gatewayUrl === undefined || accessToken === undefined || typeof organisation === 'string') {
    return { allowed: false, reason: 'signed_out' };
  }
  const narrowed = typeof managed === 'object' ? managed.maxSelectionChars : organisation.maxSelectionChars;
  const maxSelectionChars = Math.min(organisation.maxSelectionChars, narrowed);
  const decideFor = (pageUrl: string, frameUrl: string) =>
    decide({ ...question, action, parameters, pageUrl, frameUrl });
  const guard = guardOf(organisation.guard, typeof managed === 'object' ? managed : undefined);
  const [cached, graph] = await Promise.all([load('policy'), graphHere(organisation, managed)]);
  const fetchedAt = cached?.fetchedAt ?? Date.now();
  const rules = { version: organisation.policyVersion, fetchedAt, managed: typeof managed === 'object' };
  const allowed = { gatewayUrl, accessToken, organisation, maxSelectionChars, guard, rules, graph };
  return { allowed: true, ...allowed, decideFor };
}

/** What is known right now about the organisation and the person; asks the gateway where memory is too old. */
export async function gatherQuestion(
  pageUrl: string,
  frameUrl: string,
): Promise<Omit<Question, 'action'> & { readonly accessToken: string | undefined }> {
  const state = await confirmedPolicy();
  const managed = managedIn(state);
  const gateway = await gatewayInUse(state);
  const base = { gatewayUrl: gateway?.url, managed, pageUrl, frameUrl };
  const nobody = { ...base, signedIn: false, accessToken: undefined, organisation: 'signed_out' } as const;
  // Nothing goes over the network for an extension that is not configured or switched off (R1).
  if (gateway === undefined || isSwitchedOff(state)) return nobody;
  const session = (await currentSession(gateway)) ?? (await signInSilently(gateway));
  if (session === undefined) return nobody;
  const { accessToken } = session;
  const organisation = await organisationPolicy(session);
  if (organisation.ok) return { ...base, signedIn: true, accessToken, organisation: organisation.value };
  if (organisation.code === 'signed_out') {
    await forgetSession(accessToken);
    return nobody;
  }
  const code = policyRefusals.find((reason) => reason === organisation.code) ?? 'gateway_unreachable';
  return { ...base, signedIn: true, accessToken, organisation: code };
}

/** The managed policy as a question has it: a code where one is to be there and cannot be had. */
export function managedIn(state: ManagedState): ManagedPolicy | ManagedRefusal | undefined {
  if (state.state === 'loading') return 'policy_pending';
  if (state.state === 'invalid') return 'policy_invalid';
  return state.state === 'ready' ? state.policy : undefined;
}

/** Where an allowed request goes. */
export function destinationOf(checked: Allowed): Destination {
  const { gatewayUrl, organisation, rules } = checked;
  const { upstream, house } = organisation;
  return { gateway: gatewayUrl, upstream, house: house.instructions, rules };
}
