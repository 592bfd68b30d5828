import { type GuardPolicy, stricter } from '@sidenote/contract/guard/policy';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';

/** The guard's rules here: the organisation's and the admin's, the stricter of both, and the patterns of both. */
export function guardOf(organisation: GuardPolicy, managed: ManagedPolicy | undefined): GuardPolicy {
  if (managed === undefined) return organisation;
  const { guardSecrets, guardPersonalData, guardPatterns } = managed;
  return {
    secrets: stricter(organisation.secrets, guardSecrets),
    personal: stricter(organisation.personal, guardPersonalData),
    patterns: [...new Set([...organisation.patterns, ...guardPatterns])],
  };
}
