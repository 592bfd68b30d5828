import { randomBytes } from 'node:crypto';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { SIGNED_IN_PATH } from '../../console/paths.ts';
import { sampleSigningKey } from './keys.ts';
import { memoryAdapters } from './memory-adapter.ts';
import {
  GATEWAY_SCOPE,
  LOOPBACK_REDIRECT,
  SAMPLE_CLIENT_ID,
  SAMPLE_CONSOLE_CLIENT_ID,
  SAMPLE_PATH,
} from './names.ts';
import { errorPage } from './pages.ts';
import { findSamplePerson } from './people.ts';

const OIDC_SCOPES = 'openid profile email';

export interface SampleProviderOptions {
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly redirectUris: readonly string[];
  /** Whether an origin is the extension's, for the endpoints it fetches itself. */
  readonly isOrigin: (origin: string) => boolean;
  /** Told of errors that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A certified OpenID provider with sample people and no passwords, for the demo and the tests. Authorisation code
 * with PKCE (S256 only), access tokens as JWTs for this gateway, no consent screen, silent renewal by session cookie.
 */
export function makeSampleProvider(options: SampleProviderOptions): Provider {
  const provider = new Provider(options.publicUrl + SAMPLE_PATH, configuration(options));
  provider.on('server_error', (_context, error) => options.onFailure(error));
  // Koa prints what it cannot handle, with its message, unless somebody listens.
  const emitter: NodeJS.EventEmitter = provider;
  emitter.on('error', options.onFailure);
  return provider;
}

function configuration({ publicUrl, dataDir, redirectUris, isOrigin }: SampleProviderOptions): Configuration {
  return {
    adapter: memoryAdapters(),
    jwks: { keys: [sampleSigningKey(dataDir)] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    clients: [
      {
        client_id: SAMPLE_CLIENT_ID,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [LOOPBACK_REDIRECT, ...redirectUris],
        id_token_signed_response_alg: 'ES256',
      },
      {
        client_id: SAMPLE_CONSOLE_CLIENT_ID,
        application_type: new URL(publicUrl).protocol === 'https:' ? 'web' : 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [publicUrl + SIGNED_IN_PATH],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    responseTypes: ['code'],
    scopes: OIDC_SCOPES.split(' '),
    claims: { openid: ['sub', 'org'], profile: ['name'], email: ['email'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => account(id),
    extraTokenClaims: ({ oidc }, token) =>
      'accountId' in token
        ? tokenClaims(
            token.accountId,
            (oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken)?.authTime,
          )
        : undefined,
    clientBasedCORS: (_context, origin) => isOrigin(origin),
    loadExistingGrant: (context) => grantEverything(context, publicUrl),
    interactions: {
      policy: loginOnly(),
      url: (_context, interaction) => `${SAMPLE_PATH}/interaction/${interaction.uid}`,
    },
    renderError: (context) => {
      context.type = 'html';
      context.body = errorPage();
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: 12 * 3_600,
      Session: 12 * 3_600,
      Grant: 12 * 3_600,
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => publicUrl,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: GATEWAY_SCOPE,
          audience: publicUrl,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

/** The usual questions, without the one for consent: who picks a sample person has nothing to consent to. */
function loginOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

function account(id: string) {
  const person = findSamplePerson(id);
  if (person === undefined) return undefined;
  return {
    accountId: person.id,
    claims: () => ({ sub: person.id, name: person.name, email: person.email, org: person.org }),
  };
}

function tokenClaims(id: string, authTime: number | undefined) {
  const person = findSamplePerson(id);
  if (person === undefined) return undefined;
  const { org, name, email, roles, groups } = person;
  return { org, name, email, roles, groups, ...(authTime === undefined ? {} : { auth_time: authTime }) };
}

async function grantEverything({ oidc }: KoaContextWithOIDC, resource: string) {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope(OIDC_SCOPES);
  grant.addResourceScope(resource, GATEWAY_SCOPE);
  await grant.save();
  return grant;
}
