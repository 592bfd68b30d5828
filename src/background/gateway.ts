import { type Code, isCode } from '@sidenote/contract/faults';
import { isLoopback } from '@sidenote/contract/site';
import { errorBodySchema, type ProtectedResource, protectedResourceSchema } from '@sidenote/contract/wire';
import type { z } from 'zod';

/** A value, or the code of why there is none. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** The code of a refusal, and the address of another gateway where it names one. */
interface Refused {
  readonly ok: false;
  readonly code: Code;
  readonly address?: string | undefined;
}

export const failed = (code: Code): Refused => ({ ok: false, code });

/** How long the gateway may take to answer anything but a stream, in milliseconds. */
export const ANSWER_TIMEOUT = 10_000;

/**
 * The canonical address of a gateway as typed or configured: `https:`, or `http:` on this machine only (R13).
 * A path, query or user part is refused rather than dropped, so that nobody connects to something else than meant.
 */
export function gatewayAddress(typed: string): string | undefined {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  if (url.pathname !== '/') return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return undefined;
  return url.origin;
}

/** One call to the gateway. A failing answer becomes its code; its message is never looked at. */
export async function call(
  gatewayUrl: string,
  path: string,
  init: RequestInit & { accessToken?: string; signal?: AbortSignal } = {},
): Promise<Outcome<Response>> {
  const { accessToken, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (accessToken !== undefined) headers.set('authorization', `Bearer ${accessToken}`);
  try {
    const response = await fetch(`${gatewayUrl}${path}`, {
      ...rest,
      headers,
      // Cookies, caches, referrers and redirects have no place in a request that carries a person's text.
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: rest.signal ?? AbortSignal.timeout(ANSWER_TIMEOUT),
    });
    if (response.ok || response.status === 304) return { ok: true, value: response };
    return await refusalIn(response);
  } catch {
    return failed('gateway_unreachable');
  }
}

/** What an answer holds; `gateway_invalid` where that is not what it should. */
export async function bodyOf<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<Outcome<z.output<Schema>>> {
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? { ok: true, value: parsed.data } : failed('gateway_invalid');
}

async function refusalIn(response: Response): Promise<Refused> {
  const body = await bodyOf(response, errorBodySchema);
  if (body.ok && isCode(body.value.error.code))
    return { ok: false, code: body.value.error.code, address: body.value.error.address };
  // A proxy in front of the gateway says so in its own words when the gateway is away.
  return failed(response.status >= 500 ? 'gateway_unreachable' : 'gateway_invalid');
}

/** Asks an address whether it is a gateway and where to sign in (RFC 9728). */
export async function discover(gatewayUrl: string): Promise<Outcome<ProtectedResource>> {
  const answer = await call(gatewayUrl, '/.well-known/oauth-protected-resource');
  if (!answer.ok) return answer.code === 'gateway_unreachable' ? answer : failed('gateway_invalid');
  const found = await bodyOf(answer.value, protectedResourceSchema);
  // RFC 9728, section 3.3: a document that speaks for another resource must not be used.
  return found.ok && gatewayAddress(found.value.resource) === gatewayUrl ? found : failed('gateway_invalid');
}
