import type { Drawn, TabCommand } from '../panel-to-worker.ts';
import { signInHere } from './account.ts';
import { insert, takeBack } from './answer.ts';
import { explainHere } from './explain-here.ts';
import { askAround, leaveAround } from './graph/around.ts';
import { dropJob, loadJob } from './jobs.ts';
import { refreshPanels } from './panels.ts';
import { noteUsed } from './recent.ts';
import { ask, refuse, retry, send } from './request.ts';
import { stopStream } from './streams.ts';
import { tabUrl } from './tabs.ts';
import { noteLeft } from './telling/rated.ts';
import { rate } from './telling/rating.ts';
import { tellOutcome } from './telling/tell-outcome.ts';
import { again, refine, showVersion } from './versions.ts';
import { askWhy } from './why.ts';

/**
 * Does what a person asked of the job that they saw, or of the page where they saw none. Where the tab's job is another one
 * by now, nothing is done: nobody has seen what would be sent, written or thrown away. The panels show it then.
 */
export async function obeyInTab({ tabId, jobId }: Drawn, command: TabCommand): Promise<void> {
  const job = await loadJob(tabId);
  if (job?.id !== jobId) return refreshPanels(tabId);
  if (command.type === 'panel/sign-in') return signInHere(tabId);
  if (command.type === 'panel/ask') return askHere(tabId, command);
  if (command.type === 'panel/why-not') return explainHere(tabId, command);
  if (command.type === 'panel/vote') return rate(tabId, job, command);
  if (command.type === 'panel/around') return askAround(tabId);
  if (command.type === 'panel/leave-around') return leaveAround(tabId);
  if (job === undefined) return;
  if (command.type === 'panel/stop') return stopStream(tabId, 'stopped', job.id);
  if (command.type === 'panel/discard') {
    stopStream(tabId, 'dropped', job.id);
    await noteLeft(job);
    await tellOutcome(job, 'discarded');
    return dropJob(tabId, job);
  }
  if (command.type === 'panel/copied') return tellOutcome(job, 'copied');
  // What a closed tab left behind can be copied or discarded; it has no page to work on.
  if (job.ask.tabId !== tabId) return;
  if (command.type === 'panel/retry') return retry(job);
  if (command.type === 'panel/why' && job.phase === 'blocked') return askWhy(job);
  if (command.type === 'panel/send' && job.phase === 'preview')
    return send(job, command.parameters, command.words);
  if (command.type === 'panel/insert' && job.phase === 'answer')
    return insert(job, command.mode, command.chosen);
  if (command.type === 'panel/take-back' && job.phase === 'answer') return takeBack(job);
  if (command.type === 'panel/again' && job.phase === 'answer') return again(job);
  if (command.type === 'panel/refine' && job.phase === 'answer') return refine(job, command.task);
  if (command.type === 'panel/version' && job.phase === 'answer') return showVersion(job, command.at);
}

async function askHere(
  tabId: number,
  { action, parameters, offer }: Extract<TabCommand, { type: 'panel/ask' }>,
): Promise<void> {
  await noteUsed(offer);
  const url = await tabUrl(tabId);
  if (url === undefined)
    return refuse({ action, tabId, frameId: undefined, pageUrl: '', frameUrl: '' }, 'page_not_granted');
  const given = parameters === undefined ? {} : { parameters };
  await ask({ action, tabId, frameId: undefined, pageUrl: url, frameUrl: url, ...given });
}
