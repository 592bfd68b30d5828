import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SignJWT } from 'jose';
import type { GatewayConfigInput } from '../config.ts';
import { goodClaims } from './openid-provider.ts';

export interface RememberingProvider {
  /** How a gateway is told of it. */
  readonly identity: Extract<GatewayConfigInput['identity'], { kind: 'oidc' }>;
  /** When it says that the person signed in, in seconds since 1970; undefined leaves it out. */
  authTime: number | undefined;
  [Symbol.asyncDispose](): Promise<void>;
}

const AUDIENCE = 'https://gateway.test';
const CLIENT = 'console';
/** Its tokens outlast a session in which nobody does anything. In seconds. */
const GOOD_FOR = 3_600;

/**
 * An OpenID provider that remembers an owner and lets them in without ever asking, whatever `prompt` and `max_age` say: as
 * some do, and as no certified implementation can be told to.
 */
export async function startRememberingProvider(): Promise<RememberingProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'only', alg: 'ES256', use: 'sig' };
  const nonces = new Map<string, string>();
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (typ: string, claims: object) =>
    new SignJWT({ ...goodClaims(issuer), sub: 'ada', name: 'Ada Admin', roles: ['owner'], ...claims })
      .setExpirationTime(`${GOOD_FOR} s`)
      .setProtectedHeader({ alg: 'ES256', kid: 'only', typ })
      .sign(privateKey);
  const description = {
    ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
    ...{ jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['ES256'] },
  };
  const sendBack = (asked: URLSearchParams, response: ServerResponse) => {
    const code = randomUUID();
    nonces.set(code, asked.get('nonce') ?? '');
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    response.writeHead(303, { location: back.href }).end();
  };
  server.on('request', async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer);
    const send = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === '/auth') return sendBack(searchParams, response);
    if (pathname === '/jwks') return send({ keys: [key] });
    if (pathname !== '/token') return send(description);
    const nonce = nonces.get(new URLSearchParams(await text(request)).get('code') ?? '');
    const time = provider.authTime === undefined ? {} : { auth_time: provider.authTime };
    send({
      ...{ token_type: 'Bearer', expires_in: GOOD_FOR },
      access_token: await signed('at+jwt', { aud: AUDIENCE, client_id: CLIENT, ...time }),
      id_token: await signed('JWT', { aud: CLIENT, nonce, ...time }),
    });
  });
  const provider: RememberingProvider = {
    identity: {
      kind: 'oidc',
      issuers: [
        {
          ...{ issuer, audience: AUDIENCE, clientIds: ['extension'], console: { clientId: CLIENT } },
          ...{ organisationClaim: 'org', roles: { owner: 'owner' } },
        },
      ],
    },
    authTime: undefined,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return provider;
}
