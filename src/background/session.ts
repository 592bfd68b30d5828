import { isLoopback } from '@sidenote/contract/site';
import type { SignInClient } from '@sidenote/contract/wire';
import * as oauth from 'oauth4webapi';
import { browser } from '../browser.ts';
import { say } from '../locales/say.ts';
import type { SignInStep } from '../messages.ts';
import { ANSWER_TIMEOUT, discover, failed, type Outcome } from './gateway.ts';
import { gatewayInUse } from './gateway-in-use.ts';
import { clientFor, type Gateway, suits } from './gateway-pins.ts';
import { confirmedPolicy } from './managed-policy.ts';
import { isSwitchedOff } from './managed-state.ts';
import { takeOver } from './owner.ts';
import { fetchFromProvider } from './provider-fetch.ts';
import { askProvider, SignInPageFault } from './sign-in-window.ts';
import { forget, load, type Session, save } from './storage.ts';

/** A token this close to its end, in milliseconds, is renewed before it is used. */
const RENEW_BEFORE = 60_000;

/** The signed-in person, renewed without a window when the token is about to end; `undefined` when signed out. */
export async function currentSession(gateway: Gateway): Promise<Session | undefined> {
  const session = await load('session');
  if (session === undefined || !suits(session.owner, gateway)) return undefined;
  if (session.expiresAt - Date.now() > RENEW_BEFORE) return session;
  const renewed = await signIn(gateway);
  if (renewed.ok) return renewed.value;
  if (session.expiresAt > Date.now()) return session;
  await forgetSession(session.accessToken);
  return undefined;
}

/** The same at the gateway in use. Nothing goes over the network for an extension that is switched off (R1). */
export async function sessionInUse(): Promise<Session | undefined> {
  const managed = await confirmedPolicy();
  const gateway = await gatewayInUse(managed);
  return gateway === undefined || isSwitchedOff(managed) ? undefined : currentSession(gateway);
}

/** Forgets a token that has ended or is not taken any more, unless a newer one has replaced it meanwhile. */
export async function forgetSession(accessToken: string): Promise<void> {
  if ((await load('session'))?.accessToken === accessToken) await forget('session');
}

/** A sign-in that a person sees: how far it is, and how they end it. */
interface InWindow {
  readonly step: (step: SignInStep) => void;
  readonly signal: AbortSignal;
}

/**
 * Signs in with OpenID Connect: authorisation code with PKCE (RFC 7636) through the browser's own sign-in window,
 * for a token whose audience is the gateway (RFC 8707).
 *
 * @param way in a window, which can be closed again; without one the provider is asked silently, and it fails where one
 *   would be needed
 */
export async function signIn(gateway: Gateway, way?: InWindow): Promise<Outcome<Session>> {
  const before = await load('session');
  const resource = await discover(gateway.url);
  if (!resource.ok) return resource;
  const client = clientFor(resource.value, gateway);
  if (client === undefined) return failed('sign_in_elsewhere');
  try {
    const session = await authorise(gateway, client, way);
    // Whoever signed out while a renewal was under way stays signed out.
    if (way === undefined && (await load('session'))?.accessToken !== before?.accessToken)
      return failed('sign_in_failed');
    if (way?.signal.aborted) return failed('sign_in_failed');
    // A window may stand open for long: by now the admin may have named another organisation.
    const wanted = await gatewayInUse(await confirmedPolicy());
    if (wanted === undefined || !suits(session.owner, wanted)) return failed('sign_in_failed');
    // Who signs in without a window may be another person than before: nothing of the one is there for the other.
    await takeOver(session.owner);
    await save('session', session);
    await forget('signedOut');
    return { ok: true, value: session };
  } catch (error) {
    if (error instanceof SignInPageFault) return failed('sign_in_page_not_loaded');
    // Whatever it was (closed window, refused, wrong state), its text could hold tokens or names.
    return failed('sign_in_failed');
  }
}

/** Makes the next sign-in ask who it is. */
export async function signOut(): Promise<void> {
  await save('signedOut', true);
}

async function authorise(
  { url: gatewayUrl, orgId }: Gateway,
  at: SignInClient,
  way: InWindow | undefined,
): Promise<Session> {
  const issuer = new URL(at.issuer);
  refuseWithoutTls(issuer);
  const options = {
    signal: () => AbortSignal.timeout(ANSWER_TIMEOUT),
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
    [oauth.customFetch]: fetchFromProvider,
  };
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  if (server.authorization_endpoint === undefined) throw new Error('no authorization endpoint');
  if (server.token_endpoint === undefined) throw new Error('no token endpoint');

  const client: oauth.Client = { client_id: at.client_id };
  const redirect = browser.identity.getRedirectURL();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const request = new URL(server.authorization_endpoint);
  refuseWithoutTls(request);
  refuseWithoutTls(new URL(server.token_endpoint));
  const prompt = way !== undefined ? ((await load('signedOut')) ? 'login' : undefined) : 'none';
  const parameters = {
    client_id: client.client_id,
    redirect_uri: redirect,
    response_type: 'code',
    scope: at.scopes.join(' '),
    resource: gatewayUrl,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(prompt === undefined ? {} : { prompt }),
  };
  // One by one: the endpoint's address may have a query of its own (RFC 6749, section 3.1).
  for (const [name, value] of Object.entries(parameters)) request.searchParams.set(name, value);

  way?.step('waiting');
  const answer = await askProvider(request, way?.signal);
  way?.step('exchanging');
  const response = oauth.validateAuthResponse(server, client, new URL(answer), state);
  const granted = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    response,
    redirect,
    verifier,
    {
      additionalParameters: { resource: gatewayUrl },
      ...options,
    },
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, granted, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  // Nobody's settings would be theirs.
  if (claims === undefined || claims.sub === '') throw new Error('no subject');
  const name = [claims.name, claims.email, claims.sub].find((claim) => typeof claim === 'string');
  return {
    accessToken: tokens.access_token,
    expiresAt: Date.now() + (tokens.expires_in ?? 300) * 1_000,
    name: typeof name === 'string' ? name.slice(0, 200) : say('setup.unnamed'),
    owner: {
      ...{ gatewayUrl, orgId, issuer: at.issuer },
      clientId: client.client_id,
      subject: claims.sub,
    },
  };
}

/** Only a provider on this machine is ever asked without TLS (R13). */
function refuseWithoutTls(url: URL): void {
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) throw new Error('no TLS');
}
