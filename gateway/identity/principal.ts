import type { Role } from '@sidenote/contract/roles';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { LEEWAY_SECONDS } from './fresh.ts';
import { groupsIn } from './groups.ts';
import type { Issuer } from './issuer.ts';
import { rolesIn } from './roles.ts';

/** Who is asking, as far as their token proves it. */
export interface Principal {
  readonly issuer: string;
  readonly subject: string;
  /** Value of the organisation claim, not yet an organisation of ours. */
  readonly organisationClaim: string;
  /** For display only; empty when the token carries none. */
  readonly name: string;
  /** Always `user`, and what the provider gives on top. */
  readonly roles: readonly Role[];
  /** `unknown` when the token says that it does not name them all. */
  readonly groups: readonly string[] | 'unknown';
  /** When the person last signed in, in seconds since 1970; undefined where the token does not say. */
  readonly authTime: number | undefined;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
}

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u);

const claimsSchema = z.object({
  subject: text(255),
  organisationClaim: text(200),
  name: text(200).catch(''),
  authTime: z.int().min(1).optional().catch(undefined),
  expiresAt: z.number(),
});

/** The person of a verified token's claims; undefined when they lack a person or an organisation. */
export function principalOf(payload: JWTPayload, issuer: Issuer, nowSeconds: number): Principal | undefined {
  const claims = claimsSchema.safeParse({
    subject: ownClaim(payload, issuer.personClaim),
    organisationClaim: ownClaim(payload, issuer.organisationClaim),
    name: payload.name,
    authTime: ownClaim(payload, issuer.authTimeClaim),
    expiresAt: payload.exp,
  });
  if (!claims.success) return undefined;
  const { authTime } = claims.data;
  return {
    ...claims.data,
    issuer: issuer.issuer,
    // A sign-in yet to come proves nothing.
    authTime: authTime !== undefined && authTime <= nowSeconds + LEEWAY_SECONDS ? authTime : undefined,
    roles: rolesIn(payload, issuer),
    groups: groupsIn(payload, issuer.groupsClaim),
  };
}

/** A claim of the token itself, whatever it is called: `__proto__` and `constructor` are none. */
export function ownClaim(payload: JWTPayload, name: string): unknown {
  return Object.hasOwn(payload, name) ? payload[name] : undefined;
}
