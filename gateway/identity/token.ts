import type { Role } from '@sidenote/contract/roles';
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { IdentityFault } from './fault.ts';

/** Asymmetric only: a shared secret, or the public key taken for one, never verifies. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const LEEWAY_SECONDS = 5;

/** What a token must be bound to; all of it fixed by configuration, nothing taken from the token. */
export interface TokenBinding {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  /** Name of the claim that says which organisation a person belongs to. */
  readonly organisationClaim: string;
}

/** Who is asking, as far as their token proves it. */
export interface Principal {
  readonly issuer: string;
  readonly subject: string;
  /** Value of the organisation claim, not yet an organisation of ours. */
  readonly organisationClaim: string;
  /** For display only; empty when the token carries none. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** The person's groups; `unknown` where the provider does not tell them. */
  readonly groups: readonly string[] | 'unknown';
  /** Seconds since 1970 of the last real sign-in, where the token says. */
  readonly authTime: number | undefined;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u);
const claimsSchema = z.object({ sub: text(255), organisation: text(200), name: text(200).catch('') });

/**
 * Verifies an access token (RFC 9068): signature, type, issuer, audience, times and client. A token for several
 * audiences is refused, because any of them could pass it on to us. Rejects with {@link IdentityFault} only.
 */
export async function verifyToken(
  token: string,
  binding: TokenBinding,
  keys: JWTVerifyGetKey,
): Promise<Principal> {
  const payload = await verifiedPayload(token, binding, keys);
  const client = payload.client_id ?? payload.azp;
  if (client !== binding.clientId || manyAudiences(payload)) throw new IdentityFault('signed_out');
  const claims = claimsSchema.safeParse({
    ...payload,
    organisation: ownClaim(payload, binding.organisationClaim),
  });
  if (!claims.success) throw new IdentityFault('signed_out');
  const { sub, organisation, name } = claims.data;
  return {
    ...{ issuer: binding.issuer, subject: sub, organisationClaim: organisation, name },
    ...{ roles: ['user'], groups: [], authTime: undefined, expiresAt: payload.exp ?? 0 },
  };
}

async function verifiedPayload(
  token: string,
  binding: TokenBinding,
  keys: JWTVerifyGetKey,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer: binding.issuer,
      audience: binding.audience,
      typ: 'at+jwt',
      clockTolerance: LEEWAY_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    // Anything but our own fault is jose saying no: its message may quote the token, so it goes no further.
    throw error instanceof IdentityFault ? error : new IdentityFault('signed_out');
  }
}

function manyAudiences(payload: JWTPayload): boolean {
  return Array.isArray(payload.aud) && payload.aud.length !== 1;
}

function ownClaim(payload: JWTPayload, name: string): unknown {
  return Object.hasOwn(payload, name) ? payload[name] : undefined;
}
