import type { Rated } from '../../../src/ballot.ts';
import type { Job } from '../../../src/job.ts';
import type { ManagedView, PanelState } from '../../../src/messages.ts';
import { noGraphShown } from '../../../src/testing/graph.ts';

export const GATEWAY = 'https://sidenote.acme.example';
export const SITE = 'acme.atlassian.net';

/** The panel of somebody who is signed in and has called it on a page, but for what `differing` says. */
export function panel(differing: Partial<PanelState> = {}): PanelState {
  return {
    tabId: 1,
    gateway: { url: GATEWAY, connecting: false, fault: undefined },
    managed: { state: 'unmanaged' },
    person: { name: 'Mira Lindqvist', orgName: 'Acme' },
    signIn: { step: undefined, fault: undefined },
    recent: [],
    graph: noGraphShown,
    surface: 'popup',
    site: SITE,
    objectType: 'page',
    chosen: {},
    granted: true,
    update: undefined,
    own: { organisation: [], personal: [] },
    blocked: {},
    rated: undefined,
    cue: { chosen: { colour: 'teal', word: 'lantern' }, ask: false },
    job: undefined,
    ...differing,
  };
}

/** The panel with something that was asked for. */
export function panelWith(job: Job, differing: Partial<PanelState> = {}): PanelState {
  return panel({ rated: ratedIn(job), ...differing, job });
}

/** What a person said of the answer that is shown: nothing, but for what `differing` says. */
export function ratedIn(job: Job, differing: Partial<Rated> = {}): Rated | undefined {
  if (job.phase !== 'answer' || job.answered === undefined) return undefined;
  const { requestId } = job.answered;
  const { action } = job.sent.ask;
  return { requestId, action, given: undefined, standing: 'settled', until: undefined, ...differing };
}

/** The same before anybody has signed in. */
export function signedOut(differing: Partial<PanelState> = {}): PanelState {
  return panel({ person: undefined, ...differing });
}

/** Under a policy that names the organisation. */
export const managedOn = {
  state: 'on',
  orgName: 'Acme',
  supportUrl: 'https://help.acme.example',
  dataConsent: true,
} as const satisfies ManagedView;
