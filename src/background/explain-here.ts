import type { Ask, JobIn } from '../job.ts';
import { checkConsent } from './check.ts';
import { startJob } from './jobs.ts';
import { refreshPanels } from './panels.ts';
import { tabUrl } from './tabs.ts';
import { askWhy } from './why.ts';

/** Shows by which rule an action of the list may not be used on a tab's page. Nothing is read and nothing is asked for. */
export async function explainHere(
  tabId: number,
  { action, parameters }: Pick<Ask, 'action'> & { readonly parameters?: Ask['parameters'] | undefined },
): Promise<void> {
  const url = await tabUrl(tabId);
  if (url === undefined) return;
  const given = parameters === undefined ? {} : { parameters };
  const ask: Ask = { action, tabId, frameId: undefined, pageUrl: url, frameUrl: url, ...given };
  const checked = await checkConsent(ask);
  // By now it may be used: the list says so, and the person decides.
  if (checked.allowed) return refreshPanels(tabId);
  const job: JobIn<'blocked'> = {
    ...{ id: crypto.randomUUID(), ask, phase: 'blocked', reason: checked.reason, fromList: true },
    ...{ capture: undefined, gone: undefined, elsewhere: undefined, why: { how: 'asking' } },
  };
  await startJob(job);
  await askWhy(job);
}
