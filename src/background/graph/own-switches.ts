import { settingsOwner } from '../settings-owner.ts';
import { load, type Owner, recallSwitches, rememberSwitches } from '../storage.ts';
import { takeTurns } from '../telling/take-turns.ts';
import {
  allOff,
  type KeptSwitches,
  type Switches,
  switchesOf,
  withSwitches,
  withUsed,
} from './kept-switches.ts';

/** Changes of what is kept. */
const inTurn = takeTurns();

/** The switches of whoever is signed in here. While that is nobody known, nothing may be told of anybody. */
export async function ownSwitches(): Promise<Switches> {
  const owner = await load('owner');
  if (owner === undefined) return allOff;
  const kept = await recallSwitches();
  return switchesOf(kept, await markOf(owner, kept));
}

/** Changes them, and keeps them for when this person signs in here again. Nobody's are not kept. */
export async function changeSwitches(next: (switches: Switches) => Switches): Promise<void> {
  const owner = await load('owner');
  if (owner === undefined) return;
  await changeKept(owner, (kept, mark) => withSwitches(kept, mark, next(switchesOf(kept, mark))));
}

/** Notes that somebody signed in: of those who did not for longest the switches go first. */
export function noteSwitchesUsed(owner: Owner): Promise<void> {
  return changeKept(owner, withUsed);
}

function changeKept(owner: Owner, next: (kept: KeptSwitches, mark: string) => KeptSwitches): Promise<void> {
  return inTurn(async () => {
    const before = await recallSwitches();
    const after = next(before, await markOf(owner, before));
    if (after !== before) await rememberSwitches(after);
  });
}

/** No name and no id lies on the disk: a hash, which another browser makes another of. */
async function markOf(owner: Owner, { salt }: KeptSwitches): Promise<string> {
  return (await settingsOwner(owner, salt)).mark;
}
