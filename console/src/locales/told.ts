import { blockReasons } from '@sidenote/contract/block-reasons';
import { faults } from '@sidenote/contract/faults';
import { ApiFault } from '../api/api-fault.ts';
import { say } from './say.ts';

/** What happened, and what to do next. */
export interface Told {
  readonly sentence: string;
  readonly next: string;
}

/** What a failed request is told as: by its code, whatever else was thrown as an answer that is not understood. */
export function toldFault(error: unknown): Told {
  const code = error instanceof ApiFault ? error.code : 'not_understood';
  if (code === 'unreachable')
    return { sentence: say('parts.unreachable'), next: say('parts.unreachableNext') };
  return toldCode(code) ?? { sentence: say('parts.notUnderstood'), next: say('parts.notUnderstoodNext') };
}

/** What a code of the gateway is told as; undefined for one that this version does not know. */
export function toldCode(code: string): Told | undefined {
  if (isKey(faults, code))
    return { sentence: say(`faults.${code}.sentence`), next: say(`faults.${code}.next`) };
  if (isKey(blockReasons, code))
    return { sentence: say(`reasons.${code}.sentence`), next: say(`reasons.${code}.next`) };
  return undefined;
}

function isKey<Table extends object>(table: Table, key: string): key is keyof Table & string {
  return Object.hasOwn(table, key);
}
