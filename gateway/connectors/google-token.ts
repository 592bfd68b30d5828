import { createPrivateKey, sign } from 'node:crypto';
import { serviceAccountSchema } from '@sidenote/contract/graph/connector-forms';
import { z } from 'zod';
import { AppFault } from './app-fault.ts';
import { picked } from './ask.ts';
import type { Tools } from './reader.ts';

const TOKEN_URL = 'https://oauth2.googleapis.com/token';

/** How much sooner than it runs out a token is made anew. In milliseconds. */
const EARLY_MS = 60_000;

/** Whether this is the key of a service account that could sign. */
export function isServiceAccount(secret: string): boolean {
  return accountIn(secret) !== undefined;
}

function accountIn(secret: string) {
  try {
    const account = serviceAccountSchema.parse(JSON.parse(secret));
    return { ...account, key: createPrivateKey(account.private_key) };
  } catch {
    return undefined;
  }
}

const tokenSchema = z.object({ access_token: z.string().max(4_096), expires_in: z.int().positive() });

/**
 * An access token of a service account for one of Google's rights, by its signature (RFC 7523); for somebody of the
 * organisation where the admin console delegates that. Kept in memory alone. Rejects with an `AppFault`.
 */
export async function googleToken(
  { ask, secret, url, memory }: Tools,
  { right, subject }: { readonly right: string; readonly subject: string | undefined },
): Promise<string> {
  const scope = `https://www.googleapis.com/auth/${right}`;
  const name = `token ${subject ?? ''}`;
  const known = keptSchema.safeParse(memory.get(name)).data;
  if (known !== undefined && known.until > Date.now()) return known.token;
  const account = accountIn(secret);
  if (account === undefined) throw new AppFault('refused');
  const now = Math.floor(Date.now() / 1_000);
  const to = tokenUrlOf(account.token_uri, url);
  const header = { alg: 'RS256', typ: 'JWT' };
  const claims = {
    ...{ iss: account.client_email, scope, aud: to, iat: now, exp: now + 3_600 },
    ...(subject === undefined ? {} : { sub: subject }),
  };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('RSA-SHA256', Buffer.from(signed), account.key).toString('base64url');
  const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const form = { grant_type: grant, assertion: `${signed}.${signature}` };
  const answer = await ask({ to, form, also: [400, 401] });
  // Somebody whom Google does not know (400) is no reason not to read for the others.
  if (answer.status !== 200) throw new AppFault('refused', { here: answer.status === 400 });
  const { access_token, expires_in } = picked(tokenSchema, answer);
  memory.set(name, { token: access_token, until: Date.now() + expires_in * 1_000 - EARLY_MS });
  return access_token;
}

const keptSchema = z.object({ token: z.string(), until: z.number() });

/** Only Google itself is asked, or who stands in its place: a key's file could name anybody. */
function tokenUrlOf(named: string | undefined, url: string): string {
  return named !== undefined && new URL(named).origin === new URL(url).origin ? named : TOKEN_URL;
}
