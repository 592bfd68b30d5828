import { CLIENT_HEADER, writeClientVersion } from '@sidenote/contract/client-version';
import { POLICY_STATE_HEADER, readPolicyState } from '@sidenote/contract/fleet';
import { utcDay } from '@sidenote/contract/utc-day';
import { browser } from '../../browser.ts';
import { confirmedPolicy } from '../managed-policy.ts';
import { forget, load, save } from '../storage.ts';
import { clientOf } from './client-of.ts';
import { takeTurns } from './take-turns.ts';
import type { Telling } from './telling.ts';
import { isUseTold } from './use-told.ts';

const inTurn = takeTurns();

/**
 * Tells which version of the extension this is, and whether an admin's policy is there, once after each start of the browser and once more on each later day:
 * the gateway counts how often each was told, and cannot know by whom.
 */
export async function tellVersion(): Promise<Telling> {
  const { version } = browser.runtime.getManifest();
  const today = `${utcDay()} ${version}`;
  const nothing: Telling = { headers: {}, told: async () => undefined };
  if (!(await isUseTold())) return nothing;
  // Noted before it is told: two questions at once must not tell it twice.
  const isNew = await inTurn(async () => {
    if ((await load('versionTold')) === today) return false;
    await save('versionTold', today);
    return true;
  });
  if (!isNew) return nothing;
  const client = clientOf(navigator.userAgent, version);
  const policy = readPolicyState((await confirmedPolicy()).state);
  return {
    headers: {
      [CLIENT_HEADER]: writeClientVersion(client),
      ...(policy === undefined ? {} : { [POLICY_STATE_HEADER]: policy }),
    },
    told: async (arrived) => (arrived ? undefined : forget('versionTold')),
  };
}
