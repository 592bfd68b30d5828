import { type OwnCopy, ownCopySchema } from '@sidenote/contract/graph/own-copy';
import { bodyOf, call, failed, type Outcome } from '../gateway.ts';
import { sameOwner } from '../organisation-policy.ts';
import { post, refreshPanels } from '../panels.ts';
import { sessionInUse } from '../session.ts';
import { load, type Session, save } from '../storage.ts';

/** Gets all that the graph has of the person, for the panel that asked to give it to the browser as a file; it is kept nowhere here. */
export async function copyMine(port: chrome.runtime.Port): Promise<void> {
  const session = await sessionInUse();
  const got = session === undefined ? failed('signed_out') : await copyOf(session);
  // It is nobody else's who signed in meanwhile.
  const owner = await load('owner');
  if (session !== undefined && (owner === undefined || !sameOwner(owner, session.owner))) return;
  if (got.ok) return post(port, { type: 'worker/graph-copy', copy: got.value });
  // Who signed out meanwhile left nothing to be shown.
  if ((await load('mine')) === undefined) return;
  await save('mine', { state: 'failed', code: got.code });
  await refreshPanels();
}

async function copyOf({ owner, accessToken }: Session): Promise<Outcome<OwnCopy>> {
  const answer = await call(owner.gatewayUrl, '/v1/graph/mine/copy', { accessToken });
  return answer.ok ? bodyOf(answer.value, ownCopySchema) : answer;
}
