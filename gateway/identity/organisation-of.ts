import type { Principal } from './principal.ts';

interface Configured {
  readonly id: string;
  readonly claim: string;
  readonly issuer?: string | undefined;
}

/**
 * Which of our organisations a person belongs to: by issuer and claim together, because anyone's provider can write
 * anyone's claim. An organisation that names no issuer belongs to the first.
 */
export function organisationsByClaim(
  organisations: readonly Configured[],
  firstIssuer: string,
): (principal: Pick<Principal, 'issuer' | 'organisationClaim'>) => string | undefined {
  const ids = new Map(
    organisations.map(({ id, claim, issuer = firstIssuer }) => [keyOf(issuer, claim), id] as const),
  );
  return ({ issuer, organisationClaim }) => ids.get(keyOf(issuer, organisationClaim));
}

/** Whose tokens an organisation's people have; undefined for one that is not configured. */
export function issuersByOrganisation(
  organisations: readonly Configured[],
  firstIssuer: string,
): (orgId: string) => string | undefined {
  const issuers = new Map(organisations.map(({ id, issuer = firstIssuer }) => [id, issuer] as const));
  return (orgId) => issuers.get(orgId);
}

function keyOf(issuer: string, claim: string): string {
  return JSON.stringify([issuer, claim]);
}
