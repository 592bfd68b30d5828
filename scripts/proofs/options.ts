import { parseArgs } from 'node:util';
import { isPromiseId, type PromiseId, promiseIds } from '@sidenote/contract/promises';
import { proofs } from '../../proofs/all.ts';

export interface ProveOptions {
  /** The promises to prove, in the order of the ledger. */
  readonly ids: readonly PromiseId[];
  /** Files that the ledger is written to besides; undefined for none. */
  readonly json: string | undefined;
  readonly html: string | undefined;
}

export const usage = `npm run prove [-- options]

Runs every promise's proof on this tree, and then the same proof on copies that were broken on purpose.

  --only R5,R6   these promises alone
  --quick        those alone whose proofs take seconds and no browser
  --json FILE    where the ledger goes for the console's screen Trust (test-results/prove/ledger.json without it)
  --html FILE    where the ledger goes as a page (test-results/prove/ledger.html without it)
  --help         this

It ends with 1 when a promise of the ledger is neither proved nor attested. Ctrl-C stops it and leaves nothing behind.`;

/** Reads the command line: options, or a sentence that says what is wrong with it; undefined where help was asked for. */
export function readOptions(args: readonly string[]): ProveOptions | string | undefined {
  let values: { only?: string; quick?: boolean; json?: string; html?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean' },
        json: { type: 'string' },
        html: { type: 'string' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (values.help) return undefined;
  const named = values.only?.split(',').map((id) => id.trim().toUpperCase());
  const unknown = named?.filter((id) => !isPromiseId(id)) ?? [];
  if (unknown.length > 0)
    return `There is no promise ${unknown.join(', ')}. There are ${promiseIds.join(', ')}.`;
  const isWanted = (id: PromiseId) =>
    (named === undefined || named.includes(id)) && (!values.quick || proofs[id].quick === true);
  const ids = promiseIds.filter(isWanted);
  if (ids.length === 0)
    return 'None of these promises has a proof that takes seconds alone: leave --quick out.';
  return { ids, json: values.json, html: values.html };
}
