import type { OwnAccount } from '@sidenote/contract/graph/around';
import { accountId } from '@sidenote/contract/graph/ids';
import { siteOf } from '@sidenote/contract/site';
import type { Job } from '../../job.ts';
import { detailsOf } from '../../products/reading/details-of.ts';
import { refOf } from '../../products/ref-of.ts';
import { checkConsent } from '../check.ts';
import { call } from '../gateway.ts';
import type { OpenDocument } from '../page.ts';
import { askingInPage } from '../product-requests.ts';
import { load, save } from '../storage.ts';
import type { GraphHere } from './graph-here.ts';
import { mayLookAround } from './may-learn-from.ts';

const HOUR_MS = 3_600_000;

/**
 * Of somebody who takes no part in the graph: asks the product who they are, and tells the gateway that account and nothing else of the
 * page, so that nothing is kept of it that colleagues' browsers tell. Once an hour for each site, as they may have come back and left
 * again in another browser; a gateway that does not take it is told with the next request. Where no colleague's browser would tell
 * anybody, nothing is asked.
 */
export async function tellOwnAccount({ ask }: Pick<Job, 'ask'>, document: OpenDocument): Promise<void> {
  const app = refOf(document.url)?.app;
  const site = siteOf(document.url);
  const reader = detailsOf(document.url);
  if (ask.inPrivate || app === undefined || site === undefined || reader === undefined) return;
  const hour = Math.floor(Date.now() / HOUR_MS);
  const named = `${hour} ${app} ${site}`;
  const allowed = async () => {
    const checked = await checkConsent(ask);
    return checked.allowed && isToldOf(app, checked.graph) ? checked : undefined;
  };
  if ((await allowed()) === undefined || (await toldSites()).includes(named)) return;
  const { get } = askingInPage(ask.tabId, document, async () => (await allowed()) !== undefined);
  const account = await reader.self(get);
  const checked = await allowed();
  if (checked === undefined || account === undefined || !accountId.test(account)) return;
  const body: OwnAccount = { app, site, account };
  const told = await call(checked.gatewayUrl, '/v1/graph/mine/accounts', {
    method: 'POST',
    accessToken: checked.accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const lately = (await toldSites()).filter((one) => one.startsWith(`${hour} `));
  if (told.ok) await save('ownAccountsTold', [...lately, named]);
}

async function toldSites(): Promise<readonly string[]> {
  return (await load('ownAccountsTold')) ?? [];
}

/** Whether colleagues' browsers tell people there, and this person has said that nothing of them is to be kept. */
function isToldOf(app: string, { rules, isUseTold }: GraphHere): boolean {
  return rules.person === 'off' && isUseTold && mayLookAround(app, { ...rules, person: 'on' }, []);
}
