import { type JWTHeaderParameters, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { IdentityFault } from './fault.ts';
import { LEEWAY_SECONDS } from './fresh.ts';
import type { Issuer } from './issuer.ts';
import { type Principal, principalOf } from './principal.ts';

/** Where providers write the client a token was given to: RFC 9068, OpenID Connect, Entra ID's first version, Okta. */
const CLIENT_CLAIMS = ['client_id', 'azp', 'appid', 'cid'];

/** Hashes that bind an ID token to what was handed out beside it: an access token has none. */
const ID_TOKEN_CLAIMS = ['at_hash', 'c_hash', 's_hash'];

/**
 * Verifies an access token against one issuer's entry: signature, type, issuer, audience, times, client and scope.
 * A token that others could pass on to us, because it is for them too, is refused. Rejects with
 * {@link IdentityFault} only.
 */
export async function verifyToken(
  token: string,
  issuer: Issuer,
  keys: JWTVerifyGetKey,
  now = new Date(),
): Promise<Principal> {
  const { payload, protectedHeader } = await verifySignature(token, issuer, keys, now);
  const isBound =
    hasType(protectedHeader, issuer) &&
    isForUsAlone(payload, issuer) &&
    isOfClient(payload, issuer) &&
    hasScope(payload, issuer);
  const principal = isBound ? principalOf(payload, issuer, now.getTime() / 1_000) : undefined;
  if (principal === undefined) throw new IdentityFault('signed_out');
  return principal;
}

async function verifySignature(token: string, issuer: Issuer, keys: JWTVerifyGetKey, now: Date) {
  try {
    return await jwtVerify(token, keys, {
      algorithms: issuer.algorithms,
      issuer: issuer.issuer,
      audience: issuer.audience,
      clockTolerance: LEEWAY_SECONDS,
      requiredClaims: ['exp'],
      currentDate: now,
    });
  } catch (error) {
    // Anything but our own fault is jose saying no: its message may quote the token, so it goes no further.
    throw error instanceof IdentityFault ? error : new IdentityFault('signed_out');
  }
}

/** No type at all means `JWT` (RFC 7519, section 5.1); Okta's tokens have none. */
function hasType({ typ = 'JWT' }: JWTHeaderParameters, { tokenTypes }: Issuer): boolean {
  const type = typ.toLowerCase().replace(/^application\//, '');
  return tokenTypes.some((taken) => taken.toLowerCase() === type);
}

function isForUsAlone({ aud }: JWTPayload, { audience, otherAudiences }: Issuer): boolean {
  return [aud].flat().every((one) => one === audience || (one !== undefined && otherAudiences.includes(one)));
}

function isOfClient(payload: JWTPayload, { clientIds, console }: Issuer): boolean {
  const ours = console === undefined ? clientIds : [...clientIds, console.clientId];
  const clients = CLIENT_CLAIMS.filter((claim) => Object.hasOwn(payload, claim)).map(
    (claim) => payload[claim],
  );
  return clients.length > 0 && clients.every((client) => ours.some((known) => known === client));
}

function hasScope(payload: JWTPayload, { requiredScope }: Issuer): boolean {
  if (ID_TOKEN_CLAIMS.some((claim) => Object.hasOwn(payload, claim))) return false;
  if (requiredScope === undefined) return true;
  return [payload.scope, payload.scp].flat().some(
    // A text holds several, separated by spaces (RFC 8693, section 4.2); Okta sends a list.
    (value) => typeof value === 'string' && value.split(' ').includes(requiredScope),
  );
}
