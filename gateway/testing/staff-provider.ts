import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, {
  type ClientMetadata,
  type Configuration,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { memoryAdapters } from '../identity/sample/memory-adapter.ts';

export interface StaffProviderOptions {
  readonly tls: { readonly key: string; readonly cert: string };
  /** By which name its certificate knows it; it listens on 127.0.0.1. */
  readonly host: string;
  /** The gateway's address, which is the audience of its access tokens. */
  readonly audience: string;
  readonly clients: readonly ClientMetadata[];
  /** Origins that may fetch tokens: the extension's. */
  readonly origins: readonly string[];
  /** What access tokens say of each person, by their login. */
  readonly people: Readonly<Record<string, { readonly name: string } & Readonly<Record<string, unknown>>>>;
}

export interface StaffProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

const page =
  '<!doctype html><html lang="en"><title>Staff sign-in</title><form method="post"><label>Login <input name="login"></label> <button>Continue</button></form></html>';

/**
 * An organisation's own OpenID provider, which knows nothing of the gateway but its clients: a certified implementation over
 * TLS, with the form on which people say who they are.
 */
export async function startStaffProvider(options: StaffProviderOptions): Promise<StaffProvider> {
  const server = createServer({ ...options.tls });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `https://${options.host}:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(options));
  const serve = provider.callback();
  server.on('request', (request, response) => {
    void (request.url?.startsWith('/sign-in/')
      ? askWho(provider, request, response)
      : serve(request, response));
  });
  return {
    issuer,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function askWho(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    return;
  }
  const accountId = new URLSearchParams(await text(request)).get('login') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId } });
}

function configuration({ audience, clients, origins, people }: StaffProviderOptions): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return {
    adapter: memoryAdapters(),
    jwks: {
      keys: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' }],
    },
    cookies: { keys: [randomUUID()] },
    clients: [...clients],
    responseTypes: ['code'],
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_context, id) => {
      const person = people[id];
      return person && { accountId: id, claims: () => ({ sub: id, name: person.name }) };
    },
    extraTokenClaims: ({ oidc }, token) =>
      'accountId' in token
        ? { ...people[token.accountId], auth_time: oidc.entities.AuthorizationCode?.authTime }
        : undefined,
    clientBasedCORS: (_context, origin) => origins.includes(origin),
    loadExistingGrant: grantByEmployer,
    interactions: { policy, url: (_context, { uid }) => `/sign-in/${uid}` },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt' }),
      },
    },
  };
}

/** Nobody is asked whether their employer's own tool may know their name. */
async function grantByEmployer({ oidc }: KoaContextWithOIDC) {
  const { provider, session, client } = oidc;
  if (session?.accountId === undefined || client === undefined) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
