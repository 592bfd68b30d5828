import { mineSchema } from '@sidenote/contract/graph/around';
import type { MineView } from '../../graph-view.ts';
import { bodyOf, call, failed, type Outcome } from '../gateway.ts';
import { distrustPolicy, organisationPolicy } from '../organisation-policy.ts';
import { refreshPanels } from '../panels.ts';
import { sessionInUse } from '../session.ts';
import { load, type Session, save } from '../storage.ts';
import { forgetGraph } from './forget-graph.ts';

const PATH = '/v1/graph/mine';

/** Asks the gateway what the graph has of the person, and shows it. */
export function askMine(): Promise<void> {
  return show(whatItHas);
}

/** Switches the graph off or on for the person. Off deletes at the gateway all that it has of them, and here as well. */
export function switchGraph(on: boolean): Promise<void> {
  return show(async (session) => {
    if (!on) await forgetGraph();
    const { owner, accessToken } = session;
    const switched = await call(owner.gatewayUrl, PATH, {
      method: 'PUT',
      accessToken,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: on ? 'on' : 'off' }),
    });
    if (!switched.ok) return switched;
    // The switch is part of what the policy says, and of what is shown: until it were asked for, there would be no graph.
    await distrustPolicy();
    await organisationPolicy(session);
    return whatItHas(session);
  });
}

/** Shows that something is being asked, and then what came of it: to nobody but the person who asked. */
async function show(ask: (session: Session) => Promise<Outcome<MineView>>): Promise<void> {
  await save('mine', { state: 'asking' });
  await refreshPanels();
  const session = await sessionInUse();
  const told = session === undefined ? failed('signed_out') : await ask(session);
  // Who signed out meanwhile left nothing to be shown.
  if ((await load('mine')) === undefined) return;
  await save('mine', told.ok ? told.value : { state: 'failed', code: told.code });
  await refreshPanels();
}

async function whatItHas({ owner, accessToken }: Session): Promise<Outcome<MineView>> {
  const answer = await call(owner.gatewayUrl, PATH, { accessToken });
  return answer.ok ? bodyOf(answer.value, mineSchema) : answer;
}
