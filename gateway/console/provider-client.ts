import { isLoopback } from '@sidenote/contract/site';
import * as oauth from 'oauth4webapi';
import { SIGNED_IN_PATH } from './paths.ts';

/** How long an answer of the provider may take. In milliseconds. */
const ANSWER_MS = 10_000;
/** How long a provider's description of itself is gone by. In milliseconds. */
const DESCRIPTION_MS = 10 * 60_000;

/** The console at an identity provider. */
export interface ConsoleClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Asked anew each time: it may come from a file that changes. Undefined for a public client. */
  readonly secret: () => string | undefined;
  readonly scopes: readonly string[];
}

/** What a sign-in gives. */
export interface Tokens {
  readonly accessToken: string;
  /** For another access token later, where the provider gives one. */
  readonly refreshToken: string | null;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface Begun {
  /** Where the browser is sent. */
  readonly address: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type ProviderClient = ReturnType<typeof providerClient>;

/**
 * Signs people in at one provider: authorisation code with PKCE, state and nonce (OpenID Connect Core, RFC 7636). All
 * functions reject with whatever went wrong; its message may hold a token, so that it is never passed on.
 */
export function providerClient(at: ConsoleClient, publicUrl: string, now = Date.now) {
  const issuer = new URL(at.issuer);
  const client: oauth.Client = { client_id: at.clientId };
  const redirect = new URL(SIGNED_IN_PATH, publicUrl).href;
  const options = () => ({
    signal: AbortSignal.timeout(ANSWER_MS),
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:' && isLoopback(issuer.hostname),
  });
  let description: { readonly server: oauth.AuthorizationServer; readonly at: number } | undefined;
  const describe = async () => {
    if (description !== undefined && now() - description.at < DESCRIPTION_MS) return description.server;
    const found = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options() });
    const server = await oauth.processDiscoveryResponse(issuer, found);
    description = { server, at: now() };
    return server;
  };
  const authentication = () => {
    const secret = at.secret();
    return secret === undefined ? oauth.None() : oauth.ClientSecretBasic(secret);
  };
  const tokensIn = (answer: oauth.TokenEndpointResponse, before: string | null): Tokens => ({
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? before,
    expiresAt: now() + (answer.expires_in ?? 300) * 1_000,
  });

  return {
    /** Begins a sign-in; `anew` asks the person for it even where the provider still knows them. */
    begin: async ({ anew }: { anew: boolean }): Promise<Begun> => {
      const server = await describe();
      if (server.authorization_endpoint === undefined) throw new Error('no authorization endpoint');
      const address = new URL(server.authorization_endpoint);
      const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
      const verifier = oauth.generateRandomCodeVerifier();
      const offline = server.scopes_supported?.includes('offline_access') === true ? ['offline_access'] : [];
      const parameters = {
        client_id: at.clientId,
        redirect_uri: redirect,
        response_type: 'code',
        scope: ['openid', 'profile', ...at.scopes, ...offline].join(' '),
        resource: publicUrl,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(anew ? { prompt: 'login', max_age: '0' } : {}),
      };
      for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
      return { address: address.href, state, nonce, verifier };
    },
    /** The tokens for what the provider sent back with the browser. */
    finish: async (
      answered: URLSearchParams,
      { state, nonce, verifier }: Omit<Begun, 'address'>,
    ): Promise<Tokens> => {
      const server = await describe();
      const checked = oauth.validateAuthResponse(server, client, answered, state);
      const granted = await oauth.authorizationCodeGrantRequest(
        ...([server, client, authentication(), checked, redirect, verifier] as const),
        { additionalParameters: { resource: publicUrl }, ...options() },
      );
      const answer = await oauth.processAuthorizationCodeResponse(server, client, granted, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      return tokensIn(answer, null);
    },
    /** Other tokens in place of those that end. */
    renew: async (refreshToken: string): Promise<Tokens> => {
      const server = await describe();
      const granted = await oauth.refreshTokenGrantRequest(
        ...([server, client, authentication(), refreshToken] as const),
        { additionalParameters: { resource: publicUrl }, ...options() },
      );
      return tokensIn(await oauth.processRefreshTokenResponse(server, client, granted), refreshToken);
    },
  };
}
