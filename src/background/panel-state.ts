import type { BlockReason } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';
import { siteOf } from '@sidenote/contract/site';
import browser from 'webextension-polyfill';
import type { PanelState } from '../messages.ts';
import { gatherQuestion } from './check.ts';
import { decide } from './consent.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { load } from './storage.ts';
import { currentSurface } from './surface.ts';

interface Notices {
  readonly connecting: boolean;
  readonly gatewayFault: Code | undefined;
  readonly signingIn: boolean;
  readonly signInFault: Code | undefined;
}

/** Everything the panel of a tab shows, from what is stored and what goes on. */
export async function panelState(tabId: number, notices: Notices): Promise<PanelState> {
  const [gateway, session, cached, job, surface, address] = await Promise.all([
    gatewayInUse(),
    load('session'),
    load('policy'),
    load(`job:${tabId}`),
    currentSurface(),
    tabAddress(tabId),
  ]);
  const adrift = job === undefined ? await load('adrift') : undefined;
  return {
    gateway: { ...gateway, connecting: notices.connecting, fault: notices.gatewayFault },
    person: session === undefined ? undefined : { name: session.name, orgName: cached?.policy.orgName },
    signIn: { running: notices.signingIn, fault: notices.signInFault },
    surface,
    site: address === undefined ? undefined : siteOf(address),
    blocked: job === undefined && address !== undefined ? await blockedOn(address) : {},
    job: job ?? adrift,
  };
}

/** The tab's address, which the browser tells only where the person has just called the extension. */
async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

async function blockedOn(address: string): Promise<Record<string, BlockReason>> {
  const question = await gatherQuestion(address, address);
  return Object.fromEntries(
    catalogue.flatMap(({ id }) => {
      const decision = decide({ ...question, action: id });
      return decision.allowed ? [] : [[id, decision.reason]];
    }),
  );
}
