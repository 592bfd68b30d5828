import type { Code } from '@sidenote/contract/faults';
import type { ManagedPolicyKey } from '@sidenote/contract/managed-keys';
import type { Transparency } from '@sidenote/contract/transparency';
import type { RequestNote } from './request-note.ts';

/** Whether something is allowed on the page that is watched: by which entries, or by whose rule it is not. */
export type RuledHere =
  | { readonly allowed: true; readonly entries: readonly string[] }
  | { readonly allowed: false; readonly source: 'browser' | 'gateway' };

export interface RulesHere {
  readonly site: string;
  readonly bySite: RuledHere;
  readonly byProduct: RuledHere;
  readonly actions: { readonly allowed: number; readonly all: number };
}

/** All that a person may know of where their texts go and by which rules, as the worker finds it out. */
export interface Disclosure {
  /** The tab that it is about. */
  readonly tabId: number;
  /** Newest first. */
  readonly requests: readonly RequestNote[];
  /** Undefined while it is being found out. */
  readonly applied: AppliedHere | undefined;
  /** What the gateway says of itself; a code where it does not, undefined while it is asked. */
  readonly told: Transparency | Code | undefined;
}

/** The rules that apply, and what they say of the page. */
export interface AppliedHere {
  /** Keys that an admin has set in this browser; undefined where nobody manages it. */
  readonly browserKeys: readonly ManagedPolicyKey[] | undefined;
  /** The organisation's rules as last fetched. */
  readonly rules:
    | {
        readonly orgName: string;
        readonly version: number;
        /** Milliseconds since 1970. */
        readonly fetchedAt: number;
        readonly region: string;
        readonly longest: number;
      }
    | undefined;
  /** On the page that is watched; undefined where nothing is known of it, or of the rules. */
  readonly here: RulesHere | undefined;
}
