import type { PromiseId } from '@sidenote/contract/promises';
import type { Probe } from './probe.ts';
import { chainIsWhole } from './probes/audit-chain.ts';
import { blockWins } from './probes/block-wins.ts';
import { claimsHaveEvidence } from './probes/certifications.ts';
import { hipaaIsGuarded } from './probes/hipaa.ts';
import { instancesWork } from './probes/instances.ts';
import { nobodyIsOutside } from './probes/nobody-outside.ts';
import { optInIsFollowed } from './probes/opt-in.ts';
import { columnsAreClosed } from './probes/record-columns.ts';
import { staysInRegion } from './probes/region.ts';
import { rowsGoInTime } from './probes/retention.ts';
import { rowsAreLocked } from './probes/row-level-security.ts';
import { keysAreSealed } from './probes/sealed-keys.ts';
import { issuersAreChecked } from './probes/sign-in.ts';
import { processorsAreListed } from './probes/sub-processors.ts';
import { termsAreAccepted } from './probes/terms.ts';
import { hopsAreEncrypted } from './probes/transport.ts';

/** What is looked at for each promise that a running gateway shows. */
export function openProbes(): ReadonlyMap<PromiseId, Probe> {
  return new Map<PromiseId, Probe>([
    ['R1', optInIsFollowed],
    ['R2', blockWins],
    ['R5', columnsAreClosed],
    ['R8', nobodyIsOutside],
    ['R9', nobodyIsOutside],
    ['R10', columnsAreClosed],
    ['R11', rowsAreLocked],
    ['R13', hopsAreEncrypted],
    ['R15', issuersAreChecked],
    ['R16', keysAreSealed],
    ['R18', processorsAreListed],
    ['R19', staysInRegion],
    ['R20', hipaaIsGuarded],
    ['R21', rowsGoInTime],
    ['R22', claimsHaveEvidence],
    ['R23', termsAreAccepted],
    ['R35', chainIsWhole()],
    ['R36', instancesWork],
  ]);
}
