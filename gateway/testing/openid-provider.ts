import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import Provider, { type JWK } from 'oidc-provider';
import { memoryAdapters } from '../identity/sample/memory-adapter.ts';

/** What a token is to be, where it differs from a good one; `undefined` leaves something out. */
export interface TokenParts {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: KeyObject;
}

export interface OpenidProvider {
  readonly issuer: string;
  /** The RSA key that it signs with and publishes now. */
  readonly rsa: SigningKey;
  readonly curve: SigningKey;
  /** How often its keys were fetched so far. */
  keyFetches(): number;
  /** An access token of this provider, good unless told otherwise. */
  sign(parts?: TokenParts): Promise<string>;
  /** Publishes new keys in place of the old ones. */
  rotate(): void;
  /** Closes its port; `resume` opens the same one again. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const TEST_AUDIENCE = 'https://gateway.test';
export const TEST_CLIENT = 'test-client';

/**
 * An organisation's OpenID provider on a port of its own: its discovery document and keys are served over HTTP by a
 * certified implementation, and its keys are here, so that every odd token can be signed with them.
 */
export async function startOpenidProvider(): Promise<OpenidProvider> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let keyFetches = 0;
  let keys = makeKeys();
  let serve = callback(issuer, keys);
  server.on('request', (request, response) => {
    if (request.url === '/jwks') keyFetches += 1;
    void serve(request, response);
  });
  const pause = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    issuer,
    get rsa() {
      return keys.rsa;
    },
    get curve() {
      return keys.curve;
    },
    keyFetches: () => keyFetches,
    sign: (parts) => signToken(issuer, keys.rsa, parts),
    rotate: () => {
      keys = makeKeys();
      serve = callback(issuer, keys);
    },
    pause,
    resume: async () => {
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
    close: pause,
  };
}

/** The claims of a good token of a provider. */
export function goodClaims(issuer: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: issuer,
    aud: TEST_AUDIENCE,
    sub: 'mira',
    org: 'acme',
    client_id: TEST_CLIENT,
    scope: 'openid sidenote',
    name: 'Mira Okafor',
    iat: now,
    exp: now + 600,
  };
}

function signToken(issuer: string, { kid, privateKey }: SigningKey, parts: TokenParts = {}): Promise<string> {
  const { claims, header = {}, key = privateKey } = parts;
  const crit = Array.isArray(header.crit) ? Object.fromEntries(header.crit.map((name) => [name, true])) : {};
  return new SignJWT({ ...goodClaims(issuer), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt', ...header })
    .sign(key, { crit });
}

function makeKeys() {
  const name = (pair: { privateKey: KeyObject; publicKey: KeyObject }) => ({ kid: randomUUID(), ...pair });
  return {
    rsa: name(generateKeyPairSync('rsa', { modulusLength: 2_048 })),
    curve: name(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  };
}

function callback(issuer: string, { rsa, curve }: ReturnType<typeof makeKeys>) {
  const publish = ({ kid, privateKey }: SigningKey, alg: string) =>
    ({ ...privateKey.export({ format: 'jwk' }), kid, alg, use: 'sig' }) as JWK;
  const provider = new Provider(issuer, {
    adapter: memoryAdapters(),
    jwks: { keys: [publish(rsa, 'RS256'), publish(curve, 'ES256')] },
    cookies: { keys: [randomUUID()] },
    features: { devInteractions: { enabled: false } },
  });
  return provider.callback();
}
