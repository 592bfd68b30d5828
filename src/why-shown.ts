import { asksFirst } from '@sidenote/contract/action-groups';
import { findAction } from '@sidenote/contract/catalogue';
import { isSentBare } from '@sidenote/contract/guard/hide';
import type { Ask, Capture, Sent } from './job.ts';
import { sentParts } from './parts.ts';

/** Why what is sent is shown before it goes, although a person has seen the like: each is a reason of its own. */
export type WhyShown = Exclude<Capture['source'], 'selection'> | 'words' | 'choice' | 'long' | 'secret';

/**
 * Why this is shown each time; `undefined` where it is shown once per session. A whole field or page was pointed at, not
 * selected. An action may have to be told something first. A long text takes many requests, and a secret may go as it is.
 */
export function whyShown(ask: Ask, capture: Capture, sent: Sent): WhyShown | undefined {
  if (capture.source !== 'selection') return capture.source;
  const action = findAction(ask.action);
  if (ask.parameters === undefined && action !== undefined && asksFirst(action))
    return action.takes.includes('words') ? 'words' : 'choice';
  if (sentParts(sent).length > 1) return 'long';
  return isSentBare(capture.guarded) ? 'secret' : undefined;
}
