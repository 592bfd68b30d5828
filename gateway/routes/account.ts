import { findAction } from '@sidenote/contract/catalogue';
import type { ProductId } from '@sidenote/contract/products';
import type { Provenance } from '@sidenote/contract/provenance';
import {
  type InteractionRecord,
  lengthBucket,
  NOT_KEPT,
  type RecordedObjectType,
} from '@sidenote/contract/record';
import { siteAllowed } from '@sidenote/contract/site';
import type { Usage } from '@sidenote/contract/wire';
import { tokensOfLengths } from '../limits/estimate.ts';
import type { Outcome } from '../relay/fault.ts';
import type { RecordPlace } from '../storage/record-queue.ts';
import type { Caller } from './rules.ts';

/** What is noted while a request runs, and becomes its one record when it is over. */
export interface Account {
  /** When it was opened: the time of its record, in milliseconds since 1970. */
  readonly at: number;
  /** Somebody answers. */
  onBegin(by: Provenance): void;
  onText(length: number): void;
  /** Hands the record in, the first time. Resolves when it is kept, rejects when it cannot be. */
  close(outcome: Outcome, usage?: Usage): Promise<void>;
  /** Tokens used so far: as the provider says, or guessed from the lengths. Counted, never kept. */
  usedTokens(): number;
  /** How it ended; undefined while it goes on. */
  outcome(): Outcome | undefined;
}

export interface AccountOf {
  readonly requestId: string;
  readonly facts: {
    readonly action: string;
    readonly site: string;
    readonly product: ProductId;
    readonly objectType: RecordedObjectType;
    /** In UTF-16 code units. */
    readonly inputLength: number;
  };
  /** Version of the action's prompt; 0 where none was used. */
  readonly promptVersion: number;
  readonly caller: Caller;
  readonly place: RecordPlace;
  /** Who is asked first, if anyone is. */
  readonly provenance: Provenance;
}

/** Opens the account of a request: lengths, times and the outcome. It never sees a text. */
export function openAccount(about: AccountOf): Account {
  const at = Date.now();
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  let provenance = about.provenance;
  let ended: Outcome | undefined;
  let kept: Promise<void> = Promise.resolve();
  let firstTokenMs: number | null = null;
  let outputLength = 0;
  let tokens: number | undefined;
  return {
    at,
    onBegin: (by) => {
      provenance = by;
    },
    onText: (length) => {
      firstTokenMs ??= elapsed();
      outputLength += length;
    },
    close: (outcome, usage) => {
      if (ended !== undefined) return kept;
      ended = outcome;
      tokens = usage?.total_tokens;
      const times = { firstTokenMs, totalMs: elapsed(), at };
      kept = Promise.resolve(
        about.place.fill(recordOf(about, { outcome, outputLength, provenance, ...times })),
      );
      return kept;
    },
    usedTokens: () => tokens ?? tokensOfLengths(about.facts.inputLength, outputLength),
    outcome: () => ended,
  };
}

interface Ending {
  readonly outcome: Outcome;
  readonly provenance: Provenance;
  readonly outputLength: number;
  readonly firstTokenMs: number | null;
  readonly totalMs: number;
  readonly at: number;
}

function recordOf(
  { requestId, facts, caller, promptVersion }: AccountOf,
  { outcome, provenance, outputLength, firstTokenMs, totalMs, at }: Ending,
): InteractionRecord {
  return {
    requestId,
    orgId: caller.organisation.id,
    person: caller.person,
    team: caller.team,
    action: findAction(facts.action)?.id ?? NOT_KEPT,
    // Not by the outcome: whoever is refused for another reason may have been anywhere.
    site: siteAllowed(caller.organisation.sites, facts.site) ? facts.site : NOT_KEPT,
    product: facts.product,
    objectType: facts.objectType,
    inputLength: lengthBucket(facts.inputLength),
    outputLength: lengthBucket(outputLength),
    outcome,
    provider: provenance.provider,
    model: provenance.model,
    region: provenance.region,
    policyVersion: caller.organisation.policyVersion,
    promptVersion,
    firstTokenMs,
    totalMs,
    at,
  };
}
