import type { OrganisationPolicy } from '@sidenote/contract/policy';
import type { Ask } from '../job.ts';
import { type Decision, decide, policyRefusals, type Question } from './consent.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { managedPolicy } from './managed-policy.ts';
import { organisationPolicy } from './organisation-policy.ts';
import { currentSession, forgetSession } from './session.ts';

/** A decision, and what a request that passed it needs. */
export type Checked =
  | (Decision & { readonly allowed: false })
  | {
      readonly allowed: true;
      readonly gatewayUrl: string;
      readonly accessToken: string;
      readonly organisation: OrganisationPolicy;
      readonly maxSelectionChars: number;
      /** The same question for the document that is really there, which may be another than was asked about. */
      readonly decideFor: (pageUrl: string, frameUrl: string) => Decision;
    };

export type Allowed = Checked & { readonly allowed: true };

/** Gathers what `consent.decide` needs, asks it, and keeps what the request will use. */
export async function checkConsent(ask: Ask): Promise<Checked> {
  const question = await gatherQuestion(ask.pageUrl, ask.frameUrl);
  const decision = decide({ ...question, action: ask.action });
  if (!decision.allowed) return decision;
  const { gatewayUrl, accessToken, organisation, managed } = question;
  if (gatewayUrl === undefined || accessToken === undefined || typeof organisation === 'string') {
    return { allowed: false, reason: 'signed_out' };
  }
  const maxSelectionChars = Math.min(
    organisation.maxSelectionChars,
    managed?.maxSelectionChars ?? organisation.maxSelectionChars,
  );
  const decideFor = (pageUrl: string, frameUrl: string) =>
    decide({ ...question, action: ask.action, pageUrl, frameUrl });
  return { allowed: true, gatewayUrl, accessToken, organisation, maxSelectionChars, decideFor };
}

/** What is known right now about the organisation and the person; asks the gateway where memory is too old. */
export async function gatherQuestion(
  pageUrl: string,
  frameUrl: string,
): Promise<Omit<Question, 'action'> & { readonly accessToken: string | undefined }> {
  const [{ url: gatewayUrl }, managed] = await Promise.all([gatewayInUse(), managedPolicy()]);
  const base = { gatewayUrl, managed, pageUrl, frameUrl };
  const nobody = { ...base, signedIn: false, accessToken: undefined, organisation: 'signed_out' } as const;
  // Nothing goes over the network for an extension that is not configured or switched off (R1).
  if (gatewayUrl === undefined || managed?.enabled === false) return nobody;
  const session = await currentSession(gatewayUrl);
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
