import { roles } from '@sidenote/contract/roles';
import { z } from 'zod';
import { safeUrl } from '../safe-url.ts';

/** Asymmetric only: a shared secret, or the public key taken for one, never verifies. */
export const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA'],
] as const;

const claimName = z.string().min(1).max(200);
const clientId = z.string().min(1).max(200);
const scope = z
  .string()
  .max(200)
  .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'must be one scope, without spaces');

/** A client with a secret names where it is; one without is public. Its redirect address is `/console/signed-in`. */
const consoleClientSchema = z
  .strictObject({
    clientId,
    /** Name of the environment variable, or path of the file, that holds the secret: it is never in this file itself. */
    secretEnv: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable, not the secret')
      .optional(),
    secretFile: z.string().min(1).max(1_000).optional(),
  })
  .refine(
    ({ secretEnv, secretFile }) => secretEnv === undefined || secretFile === undefined,
    'must not have both secretEnv and secretFile',
  );

/** An OpenID provider, and what a token of it must be bound to. Nothing of this is ever taken from a token. */
export const issuerSchema = z
  .strictObject({
    /** As the provider writes it, to the letter: it is compared as text. */
    issuer: safeUrl,
    audience: z.string().min(1).max(500),
    /** What may stand beside our audience: addresses of the provider itself, such as its user information. */
    otherAudiences: z.array(z.string().min(1).max(500)).max(5).default([]),
    /** Clients whose tokens are taken; the extension signs in as the first. */
    clientIds: z.tuple([clientId], clientId).refine((ids) => ids.length <= 20, 'must be at most 20'),
    /** The admin console as a client of its own; its tokens are taken as well. Without it nobody signs in to the console. */
    console: consoleClientSchema.optional(),
    /** Claim that says which organisation a person belongs to; `iss` where the provider serves one alone. */
    organisationClaim: claimName,
    /** Claim that names the person and never changes. */
    personClaim: claimName.default('sub'),
    algorithms: z
      .array(z.enum(ALGORITHMS, 'must be asymmetric algorithms such as RS256 or ES256'))
      .min(1)
      .default(['RS256', 'PS256', 'ES256', 'EdDSA']),
    /** Types of token that are taken. `JWT`, or none, is what many ID tokens have too. */
    tokenTypes: z
      .array(z.enum(['at+jwt', 'JWT']))
      .min(1)
      .default(['at+jwt']),
    /** A scope that every token must carry, in `scope` or `scp`. ID tokens have none. */
    requiredScope: scope.optional(),
    /** Scopes that the extension asks for besides `openid` and `profile`. */
    scopes: z.array(scope).max(10).default([]),
    rolesClaim: claimName.default('roles'),
    /** Our role for each value of that claim. A value that is not here gives none. */
    roles: z.record(z.string().min(1).max(200), z.enum(roles)).default({}),
    groupsClaim: claimName.default('groups'),
    /** Claim that says when the person last signed in, in seconds since 1970. */
    authTimeClaim: claimName.default('auth_time'),
  })
  .superRefine(({ issuer, tokenTypes, requiredScope, otherAudiences }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (tokenTypes.includes('JWT') && requiredScope === undefined)
      refuse(
        'requiredScope',
        'must be given where tokens of the type JWT are taken: ID tokens look the same',
      );
    if (!otherAudiences.every((audience) => isOf(issuer, audience)))
      refuse('otherAudiences', 'must be addresses of the issuer: anyone else could pass a token on');
  });

export type Issuer = z.output<typeof issuerSchema>;

/** Several issuers at once: a token is checked against the one entry that its issuer names. */
export const issuersSchema = z
  .tuple([issuerSchema], issuerSchema)
  .refine((issuers) => issuers.length <= 50, 'must be at most 50');

function isOf(issuer: string, audience: string): boolean {
  return (
    URL.canParse(issuer) &&
    URL.canParse(audience) &&
    new URL(issuer).protocol === new URL(audience).protocol &&
    new URL(issuer).host === new URL(audience).host
  );
}
