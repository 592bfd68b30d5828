import { forgetPerson } from './account.ts';
import { refreshDiagnostics } from './diagnostics.ts';
import { openFirstRunPage } from './first-run.ts';
import { askForPolicy, doubtPolicy, keepPolicy } from './managed-policy.ts';
import { consequenceOf } from './managed-state.ts';
import { rebuildMenu } from './menu.ts';
import { refreshPanels } from './panels.ts';
import { endForbidden } from './request.ts';
import { forget, forgetSettings, forgetSwitches, load, recall } from './storage.ts';

let following: Promise<void> = Promise.resolve();

/** Hears what the policy is now, and does what follows from it. */
export function followPolicy(): Promise<void> {
  // One change after the other: each is compared with the one before.
  following = following.then(follow, follow);
  return following;
}

async function follow(): Promise<void> {
  const before = (await load('managed'))?.state;
  const remembered = await recall();
  const told = await askForPolicy();
  if (told === undefined) return doubtPolicy();
  const after = told.state;
  await keepPolicy(told);
  // The organisation is gone, and its people with it, whether or not one of them is signed in.
  if (remembered !== undefined && (await recall()) === undefined) await forgetSwitches();
  const consequence = consequenceOf(before, after, await load('owner'));
  if (consequence === 'nothing') return;
  if (consequence === 'wiped') await Promise.all([forgetPerson(), forgetSettings(), forgetSwitches()]);
  // Another provider may know the person.
  await forget('silentlyTried', 'signInFault');
  // An address was typed while nobody managed Sidenote; it must not come back when the policy goes.
  if (after.state !== 'unmanaged') await forget('gatewayUrl');
  await rebuildMenu();
  if (consequence === 'checked-again') await endForbidden();
  await Promise.all([refreshPanels(), refreshDiagnostics()]);
  await openFirstRunPage(after);
}
