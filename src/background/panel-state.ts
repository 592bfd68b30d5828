import type { BlockReason } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { OWN_ACTION_RUNS } from '@sidenote/contract/house';
import { siteOf } from '@sidenote/contract/site';
import { type ManagedView, ownKey, type PanelState, type SignInStep } from '../messages.ts';
import { placeOf } from '../products/place-of.ts';
import { gatherQuestion } from './check.ts';
import { decide } from './consent.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { graphViewOf } from './graph/graph-view-of.ts';
import { knownPolicy } from './managed-policy.ts';
import type { ManagedState } from './managed-state.ts';
import { refineBlocked } from './refine-blocked.ts';
import { load, recallChosen, recallCue, recallOwn } from './storage.ts';
import { currentSurface } from './surface.ts';
import { tabUrl } from './tabs.ts';
import { ratedIn } from './telling/rated.ts';
import { updateState } from './update-state.ts';

interface Notices {
  readonly connecting: boolean;
  readonly gatewayFault: Code | undefined;
  readonly signInStep: SignInStep | undefined;
  readonly signInFault: Code | undefined;
}

/** What the panel of a tab shows, from what is stored and what goes on; at once, without asking anybody. */
export async function panelState(tabId: number, notices: Notices): Promise<PanelState> {
  const { state: managed } = await knownPolicy();
  const [gateway, session, cached, job, surface, address, update, chosen, personal, cue, recent] =
    await Promise.all([
      gatewayInUse(managed),
      load('session'),
      load('policy'),
      load(`job:${tabId}`),
      currentSurface(),
      tabUrl(tabId),
      updateState(),
      recallChosen(),
      recallOwn(),
      recallCue(),
      load('recent'),
    ]);
  const adrift = job === undefined ? await load('adrift') : undefined;
  const known = { gatewayUrl: gateway?.url, managed, policy: cached?.policy };
  return {
    tabId,
    gateway: { url: gateway?.url, connecting: notices.connecting, fault: notices.gatewayFault },
    managed: viewOf(managed),
    person: session === undefined ? undefined : { name: session.name, orgName: cached?.policy.orgName },
    signIn: { step: notices.signInStep, fault: notices.signInFault },
    cue: { chosen: cue === 'skipped' ? undefined : cue, ask: session !== undefined && cue === undefined },
    surface,
    site: address === undefined ? undefined : siteOf(address),
    objectType: address === undefined ? undefined : placeOf(address).objectType,
    chosen,
    own: { organisation: cached?.policy.house.actions ?? [], personal },
    recent: recent ?? [],
    graph: await graphViewOf(tabId, address, cached?.policy),
    granted: address !== undefined,
    update,
    blocked: job?.phase === 'answer' ? refineBlocked(job.ask, known) : {},
    rated: await ratedIn(tabId, job ?? adrift),
    job: job ?? adrift,
  };
}

/** What the panel shows of the admin's policy. */
function viewOf(managed: ManagedState): ManagedView {
  if (managed.state !== 'ready') return managed;
  const { enabled, orgName, supportUrl, dataConsent } = managed.policy;
  return { state: enabled ? 'on' : 'off', orgName, supportUrl, dataConsent };
}

/** Why each action may not be used on a tab's page. Asks the gateway where what is known is too old. */
export async function blockedOn(tabId: number): Promise<Record<string, BlockReason>> {
  const address = await tabUrl(tabId);
  if (address === undefined) return {};
  const question = await gatherQuestion(address, address);
  const { organisation } = question;
  const own = typeof organisation === 'string' ? [] : organisation.house.actions;
  const asked = [
    ...catalogue.map(({ id }) => ({ key: id, action: id, parameters: undefined })),
    ...own.map(({ id, parameters }) => ({ key: ownKey(id), action: OWN_ACTION_RUNS, parameters })),
  ];
  return Object.fromEntries(
    asked.flatMap(({ key, action, parameters }) => {
      const decision = decide({ ...question, action, parameters });
      return decision.allowed ? [] : [[key, decision.reason]];
    }),
  );
}
