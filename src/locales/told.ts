import type { Action } from '@sidenote/contract/action';
import { asksFirst } from '@sidenote/contract/action-groups';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { ActionId } from '@sidenote/contract/catalogue';
import { type Code, type Fault, faults } from '@sidenote/contract/faults';
import { say } from './say.ts';

/** What happened, and what to do next, for a code. */
export function told(code: Code): { readonly sentence: string; readonly next: string } {
  return isFault(code)
    ? { sentence: say(`faults.${code}.sentence`), next: say(`faults.${code}.next`) }
    : toldReason(code);
}

/** The same for a reason why an action may not run. */
export function toldReason(code: BlockReason): { readonly sentence: string; readonly next: string } {
  return { sentence: say(`reasons.${code}.sentence`), next: say(`reasons.${code}.next`) };
}

/** An action’s name. */
export function titleOf(action: ActionId): string {
  return say(`actions.${action}.title`);
}

/** An action’s name where it is picked: dots say that something is chosen before anything is sent. */
export function labelOf(action: Pick<Action, 'parameters' | 'takes'> & { readonly id: ActionId }): string {
  const title = titleOf(action.id);
  return asksFirst(action) ? say('fields.asksFirst', { title }) : title;
}

function isFault(code: Code): code is Fault {
  return Object.hasOwn(faults, code);
}
