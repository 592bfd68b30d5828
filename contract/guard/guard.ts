import type { Fault } from '../faults.ts';
import { addressedToModel } from './addressed.ts';
import { findEverywhere } from './everywhere.ts';
import { type Found, hide } from './hide.ts';
import { type Stripped, stripUnseen } from './invisible.ts';
import { type Find, kinds } from './kinds.ts';
import type { GuardPolicy } from './policy.ts';

/** A text as it may be sent, and what the guard has to tell about it. */
export interface Guarded {
  /** What is sent. */
  readonly text: string;
  /** Secrets and personal data, replaced or not. */
  readonly found: readonly Found[];
  readonly stripped: Stripped;
  /** Places that look like instructions to the model. */
  readonly addressed: readonly string[];
  /** Why nothing of it may be sent. */
  readonly refusal: Extract<Fault, 'secret_found' | 'personal_data_found'> | undefined;
}

/**
 * Holds a text against the rules before it leaves: unseen characters out, what is to be hidden behind placeholders.
 * `known` was found in a text that is sent beside it: its values are hidden here as well, behind the same placeholders.
 */
export function guard(text: string, policy: GuardPolicy, known: readonly Found[] = []): Guarded {
  const seen = stripUnseen(text);
  const levelOf = ({ kind }: Pick<Find, 'kind'>) => policy[kinds[kind].group];
  const finds = findEverywhere(seen.text, policy, known);
  const hidden = hide(seen.text, finds, (find) => levelOf(find) !== 'warn', known);
  const blocking = finds.find((find) => levelOf(find) === 'block');
  return {
    ...hidden,
    stripped: seen.stripped,
    addressed: addressedToModel(seen.text),
    refusal: blocking === undefined ? undefined : refusalOf(blocking),
  };
}

function refusalOf({ kind }: Find): Guarded['refusal'] {
  return kinds[kind].group === 'secrets' ? 'secret_found' : 'personal_data_found';
}
