import { forgetGraph } from './graph/forget-graph.ts';
import { noteSwitchesUsed } from './graph/own-switches.ts';
import { sameOwner } from './organisation-policy.ts';
import { clearRequests } from './request-notes.ts';
import { areSettingsOfAnother, forget, forgetSettings, load, loadJobs, type Owner, save } from './storage.ts';
import { forgetBallots } from './telling/ballots.ts';
import { forgetBlocked } from './telling/blocked-counts.ts';
import { forgetNotes } from './telling/notes.ts';
import { forgetOutcomes } from './telling/outcomes.ts';

/** What was kept for one person, or one gateway, is never shown to another. */
export async function takeOver(owner: Owner): Promise<void> {
  const before = await load('owner');
  if (before !== undefined && !sameOwner(before, owner)) await forgetAnswers();
  // Who signed in before is not known any more after a restart; whose the settings are is.
  if (await areSettingsOfAnother(owner)) await forgetSettings();
  await noteSwitchesUsed(owner);
  await save('owner', owner);
}

/** Everything that was kept for the person beside the session itself: answers, votes, requests, rules, the agreement to send. */
export async function forgetAnswers(): Promise<void> {
  // A job that was only asked for holds nothing of anybody; who signs in next goes on with it.
  const held = (await loadJobs()).filter((job) => job.phase !== 'blocked' || job.capture !== undefined);
  await Promise.all([
    forgetBallots(),
    forgetOutcomes(),
    forgetBlocked(),
    clearRequests(),
    forgetNotes(),
    forgetGraph(),
  ]);
  await forget(
    'adrift',
    'graphSeen',
    'leftAnswer',
    'mine',
    'policy',
    'previewSeen',
    'recent',
    ...held.map((job) => `job:${job.ask.tabId}` as const),
  );
}
