import { type OrganisationPolicy, organisationPolicySchema } from '@sidenote/contract/policy';
import { bodyOf, call, type Outcome } from './gateway.ts';
import { forget, load, type Owner, type Session, save } from './storage.ts';
import { tellBlocked } from './telling/blocked-counts.ts';
import { tellVersion } from './telling/tell-version.ts';

/** How long an answer counts as fresh, in milliseconds. A click with an older one asks again first. */
const FRESH = 60_000;

/** The organisation's policy, from memory when at most a minute old, else from the gateway. */
export async function organisationPolicy(session: Session): Promise<Outcome<OrganisationPolicy>> {
  const { owner, accessToken } = session;
  const stored = await load('policy');
  const cached = stored !== undefined && sameOwner(stored.owner, owner) ? stored : undefined;
  if (cached !== undefined && Date.now() - cached.fetchedAt < FRESH)
    return { ok: true, value: cached.policy };
  const tellings = [await tellVersion(), await tellBlocked(cached)];
  const answer = await call(owner.gatewayUrl, '/v1/policy', {
    accessToken,
    headers: Object.assign(
      cached?.etag === undefined ? {} : { 'if-none-match': cached.etag },
      ...tellings.map(({ headers }) => headers),
    ),
  });
  for (const { told } of tellings) await told(answer.ok);
  if (!answer.ok) return answer;
  if (answer.value.status === 304 && cached !== undefined) {
    await save('policy', { ...cached, fetchedAt: Date.now() });
    return { ok: true, value: cached.policy };
  }
  const told = await bodyOf(answer.value, organisationPolicySchema);
  if (!told.ok) return told;
  const etag = answer.value.headers.get('etag') ?? undefined;
  await save('policy', { etag, fetchedAt: Date.now(), policy: told.value, owner });
  return told;
}

/** Makes the next click ask the gateway again: after it refused something the policy in memory had allowed. */
export async function distrustPolicy(): Promise<void> {
  await forget('policy');
}

export function sameOwner(a: Owner, b: Owner): boolean {
  return a.gatewayUrl === b.gatewayUrl && a.issuer === b.issuer && a.subject === b.subject;
}
