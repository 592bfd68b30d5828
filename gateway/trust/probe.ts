import type { Certification } from '@sidenote/contract/certifications';
import type { findings, Probed } from '@sidenote/contract/trust';
import type { GatewayConfig } from '../config.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { RuledOrganisation } from '../policy/state.ts';
import type { Routing } from '../providers/routing.ts';
import type { Storage } from '../storage/database.ts';

/** What a running gateway can be looked at for. */
export interface ProbeParts {
  readonly config: Pick<
    GatewayConfig,
    'listen' | 'region' | 'retention' | 'databaseUrl' | 'redisUrl' | 'operations' | 'trust'
  >;
  readonly publicUrl: string;
  /** Whether people sign in by the sample provider. */
  readonly isSample: boolean;
  readonly issuers: readonly Issuer[];
  readonly storage: Storage;
  readonly masterKey: Buffer;
  readonly auditKey: Buffer;
  readonly routing: () => Routing;
  readonly processorsFor: () => readonly string[];
  /** Undefined for a gateway of one instance. */
  readonly membership: { awayMs(): number; members(): readonly string[] } | undefined;
}

export interface Look {
  readonly parts: ProbeParts;
  readonly organisation: RuledOrganisation;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Every certification of the list, as its evidence is now. */
  readonly certifications: readonly Certification[];
}

/** Looks at the gateway, changes nothing, and tells what it found; null where there is nothing to see. Rejects when it cannot look. */
export type Probe = (look: Look) => Promise<Probed> | Probed | null;

type Values<Code extends keyof typeof findings> = {
  readonly [Name in (typeof findings)[Code][number]]: string | number;
};

/** That it holds, and what shows it. */
export function holds<Code extends keyof typeof findings>(finding: Code, values: Values<Code>): Probed {
  return { holds: true, finding, values };
}

/** That it does not. */
export function fails<Code extends keyof typeof findings>(finding: Code, values: Values<Code>): Probed {
  return { holds: false, finding, values };
}
