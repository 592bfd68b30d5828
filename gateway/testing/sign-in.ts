import { createHash, randomBytes } from 'node:crypto';
import type { SamplePersonId } from '../identity/sample/people.ts';

export const LOOPBACK_REDIRECT = 'http://127.0.0.1/signed-in';

/** What a sign-in gives: the tokens, and the cookies of the browser it was done in. */
export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly cookies: ReadonlyMap<string, string>;
}

/**
 * Signs in at a gateway's sample provider the way a browser does (authorisation code with PKCE, cookies, the page
 * with the people), over HTTP alone, and returns the access token. For tests, the demo and the command line.
 */
export async function signInAsSample(gatewayUrl: string, person: SamplePersonId): Promise<string> {
  return (await signIn(gatewayUrl, person)).accessToken;
}

interface SignInOptions {
  /** Cookies of an earlier sign-in. */
  readonly cookies?: ReadonlyMap<string, string>;
  /** `none` renews silently with those. */
  readonly prompt?: 'none' | 'login';
  /** Parameters of the request that are to be others, or more. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The same, with everything it gave. */
export async function signIn(
  gatewayUrl: string,
  person: SamplePersonId,
  options: SignInOptions = {},
): Promise<SignedIn> {
  const { redirect, state, tokenEndpoint, cookies, ...asked } = await authorise(gatewayUrl, person, options);
  const code = redirect.searchParams.get('code');
  if (code === null || redirect.searchParams.get('state') !== state)
    throw new Error(`Sign-in ended with ${redirect.searchParams.get('error') ?? 'another state'}.`);
  const tokens = await exchange(tokenEndpoint, { ...asked, code });
  return { accessToken: tokens.access_token, idToken: tokens.id_token, cookies };
}

/** A sign-in up to the redirect back to the client, with what the client keeps to itself meanwhile. */
export async function authorise(
  gatewayUrl: string,
  person: SamplePersonId,
  { cookies = new Map(), prompt, parameters = {} }: SignInOptions = {},
) {
  const jar = new Map(cookies);
  const { clientId, authorization, token } = await discover(gatewayUrl);
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const nonce = randomBytes(16).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: LOOPBACK_REDIRECT,
    scope: 'openid profile email sidenote',
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(prompt === undefined ? {} : { prompt }),
    ...parameters,
  });
  const isBack = (url: string) => url.startsWith(LOOPBACK_REDIRECT);
  const redirect = new URL(await walk(`${authorization}?${query}`, { person, jar, isBack }));
  return { redirect, clientId, tokenEndpoint: token, verifier, state, nonce, cookies: jar };
}

async function discover(gatewayUrl: string) {
  const resource = await getJson<{ sidenote_clients: [{ issuer: string; client_id: string }] }>(
    `${gatewayUrl}/.well-known/oauth-protected-resource`,
  );
  const [{ issuer, client_id: clientId }] = resource.sidenote_clients;
  const server = await getJson<{ authorization_endpoint: string; token_endpoint: string }>(
    `${issuer}/.well-known/openid-configuration`,
  );
  return {
    clientId,
    authorization: server.authorization_endpoint,
    token: server.token_endpoint,
  };
}

export interface Walk {
  readonly person: string;
  /** The cookies of the browser. */
  readonly jar: Map<string, string>;
  /** Whether an address is the client's own. */
  readonly isBack: (url: string) => boolean;
}

/** Follows redirects, and presses the person's button on the page in between, until the client's own address. */
export async function walk(from: string, { person, jar, isBack }: Walk): Promise<string> {
  let url = from;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 10; step += 1) {
    if (isBack(url)) return url;
    const response = await visit(url, jar, form);
    const location = response.headers.get('location');
    form = location === null ? new URLSearchParams({ person }) : undefined;
    if (location !== null) url = new URL(location, url).href;
    else if (response.status !== 200) throw new Error(`Sign-in page answered ${response.status}.`);
  }
  throw new Error('Sign-in went round in circles.');
}

async function visit(
  url: string,
  jar: Map<string, string>,
  form: URLSearchParams | undefined,
): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  keepCookies(jar, response);
  await response.arrayBuffer();
  return response;
}

/** Keeps the cookies that an answer sets, as a browser does. */
export function keepCookies(jar: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) keepCookie(jar, line);
}

function keepCookie(jar: Map<string, string>, line: string): void {
  const pair = line.split(';', 1)[0] ?? '';
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}

async function exchange(
  url: string,
  { clientId, code, verifier }: { clientId: string; code: string; verifier: string },
): Promise<{ access_token: string; id_token: string }> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      code_verifier: verifier,
      redirect_uri: LOOPBACK_REDIRECT,
    }),
  });
  if (!response.ok) throw new Error(`The token endpoint answered ${response.status}.`);
  return (await response.json()) as { access_token: string; id_token: string };
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}.`);
  return (await response.json()) as T;
}
