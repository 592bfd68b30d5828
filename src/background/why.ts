import { explanationSchema } from '@sidenote/contract/explain';
import { siteOf } from '@sidenote/contract/site';
import type { Ask, JobIn, Why } from '../job.ts';
import { placeOf } from '../products/place-of.ts';
import { bodyOf, call, gatewayAddress } from './gateway.ts';
import { advance } from './jobs.ts';
import { confirmedPolicy } from './managed-policy.ts';
import { managedRule } from './managed-rule.ts';
import { sessionInUse } from './session.ts';
import { load, type Session } from './storage.ts';

/**
 * Finds out by which rule an action may not be used here, and keeps it with the job. Where it is none of this browser's
 * policy the gateway is asked, and told site, product and action: nothing of the page.
 */
export async function askWhy(job: Pick<JobIn<'blocked'>, 'id' | 'ask'>): Promise<void> {
  const say = (why: Why) =>
    advance(job, (current) => (current.phase === 'blocked' ? { ...current, why } : undefined));
  await say({ how: 'asking' });
  await say(await whyNot(job.ask));
}

/** By which rule an action may not be used on a page. */
export async function whyNot(ask: Ask): Promise<Why> {
  const { action, pageUrl, frameUrl } = ask;
  const managed = await confirmedPolicy();
  const rule =
    managed.state === 'ready' ? managedRule(managed.policy, (await load('policy'))?.policy, ask) : undefined;
  if (rule !== undefined) return { how: 'managed', ...rule };
  const session = await sessionInUse();
  if (session === undefined) return { how: 'code', code: 'signed_out' };
  // Page and frame must both be allowed: the first that is not is the answer.
  for (const address of new Set([pageUrl, frameUrl])) {
    const why = await whyNotOn(address, action, session);
    if (why.how !== 'allowed') return why;
  }
  return { how: 'allowed' };
}

async function whyNotOn(address: string, action: string, { owner, accessToken }: Session): Promise<Why> {
  const answer = await call(owner.gatewayUrl, '/v1/policy/explain', {
    accessToken,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site: siteOf(address), product: placeOf(address).product, action }),
  });
  if (!answer.ok) return { how: 'code', code: answer.code };
  const told = await bodyOf(answer.value, explanationSchema);
  if (!told.ok) return { how: 'code', code: told.code };
  const { allowed, rule, missing, policyVersion } = told.value;
  if (allowed || rule === null) return { how: 'allowed' };
  return { how: 'rule', rule, missing, policyVersion };
}

/**
 * The address of the gateway that serves the person's organisation, as the one in use says it. It is shown to the
 * person and never followed: where requests go is for them or their admin to change.
 */
export async function addressElsewhere(): Promise<string | undefined> {
  const session = await sessionInUse();
  if (session === undefined) return undefined;
  const answer = await call(session.owner.gatewayUrl, '/v1/policy', { accessToken: session.accessToken });
  return answer.ok || answer.address === undefined ? undefined : gatewayAddress(answer.address);
}
