import type { Connector } from '@sidenote/contract/graph/connectors';
import { say, sayTime } from '../../locales/say.ts';

/** Whether a connector was through with everything, and when, or why not. */
export function healthOf(connector: Connector): string {
  const { state, lastAt, failingSince, lastFault, objects, done } = connector;
  if (state === 'leaving') return say('connectors.isLeaving');
  if (failingSince !== null && lastFault !== null) {
    const why = say(`connectors.faults.${lastFault}`);
    return say('connectors.notRead', { time: sayTime(failingSince), why });
  }
  if (lastAt !== null) return say('connectors.lastRead', { time: sayTime(lastAt) });
  return say(objects > 0 || done > 0 ? 'connectors.firstRound' : 'connectors.neverRead');
}
