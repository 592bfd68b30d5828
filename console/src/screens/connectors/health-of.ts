import type { Connector, ConnectorFault } from '@sidenote/contract/graph/connectors';
import { say, sayTime } from '../../locales/say.ts';

/** What goes by, so that there is nothing to do about it but to try again. */
const passing: ReadonlySet<ConnectorFault> = new Set(['rate_limited', 'unreachable', 'timeout']);

/** Whether a connector was through with everything, and when, or why not. */
export function healthOf(connector: Connector): string {
  const { state, lastAt, failingSince, lastFault, objects, done, dropped } = connector;
  if (state === 'leaving') return say('connectors.isLeaving');
  if (failingSince !== null && lastFault !== null && dropped === 0) {
    const fault = say(`connectors.faults.${lastFault}`);
    // One that is paused is at nothing, until somebody has it go on.
    const again = state !== 'off' && passing.has(lastFault) ? [say('connectors.again')] : [];
    return say('connectors.notRead', { time: sayTime(failingSince), why: [fault, ...again].join(' ') });
  }
  if (lastAt !== null) return say('connectors.lastRead', { time: sayTime(lastAt) });
  return say(objects > 0 || done > 0 ? 'connectors.firstRound' : 'connectors.neverRead');
}
