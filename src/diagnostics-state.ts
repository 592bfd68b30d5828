import type { Code } from '@sidenote/contract/faults';
import type { OptInState } from '@sidenote/contract/policy';
import type { HeardPolicy } from './background/managed-policy.ts';
import type { InstallType } from './background/managed-state.ts';

/** What came of asking the gateway. */
export type GatewayCheck =
  | { readonly result: 'answers'; readonly milliseconds: number }
  /** `closed_to_us`: something answers there, but not to this extension. */
  | { readonly result: 'unreachable' | 'closed_to_us' | 'not_a_gateway' | 'sign_in_elsewhere' };

/** Everything the diagnostics page shows. Nothing in it is about a person: it can be copied and sent as it is. */
export interface DiagnosticsState {
  readonly extension: { readonly version: string; readonly id: string; readonly installType: InstallType };
  readonly policy: HeardPolicy;
  readonly gateway: string | undefined;
  /** `undefined` where there is nothing to ask, or Sidenote may not go over the network. */
  readonly check: GatewayCheck | 'running' | undefined;
  readonly signIn: { readonly signedIn: boolean; readonly fault: Code | undefined };
  /** What the gateway last said of the organisation, and when in milliseconds since 1970. */
  readonly organisation:
    | {
        readonly orgId: string;
        readonly state: OptInState;
        readonly region: string;
        readonly hipaaBound: boolean;
        readonly policyVersion: number;
        readonly fetchedAt: number;
      }
    | undefined;
}

/** The name of the port between the diagnostics page and the worker. The page says nothing but "check again". */
export const DIAGNOSTICS_PORT = 'diagnostics';
