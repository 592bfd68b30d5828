import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

type Fields = Record<string, unknown>;

/** What goes wrong at a provider that otherwise keeps to OpenID Connect; each changes one thing that it says. */
export interface Twist {
  /** The gateway's document, that names the provider. */
  readonly resource?: (document: Fields) => unknown;
  /** The provider's own document. */
  readonly document?: (document: Fields) => unknown;
  /** The address that the browser comes back to. */
  readonly back?: (address: URL) => void;
  readonly header?: Fields;
  readonly claims?: Fields;
  /** The signed ID token. */
  readonly idToken?: (token: string) => unknown;
  readonly tokens?: (tokens: Fields) => unknown;
  /** The whole answer at the exchange. */
  readonly exchange?: (response: ServerResponse, tokens: Fields) => void;
}

export interface OddProvider {
  /** The gateway, which is served beside the provider. */
  readonly gatewayUrl: string;
  readonly issuer: string;
  twist: Twist;
  /** What was asked of it so far: paths without queries. */
  readonly asked: string[];
  /** The parameters of the last authorisation and of the last exchange. */
  readonly parameters: { authorise: URLSearchParams; exchange: URLSearchParams };
  /** The code of somebody else's sign-in, which they began with a verifier of their own. */
  codeOfAnother(): string;
  /** What the browser does with an address in its sign-in window: goes there, and answers with where it is led. */
  visit(address: string): Promise<string>;
}

export const CLIENT = 'sidenote-extension';
export const REDIRECT = 'https://sidenote.chromiumapp.org/';

interface Grant {
  readonly subject: string;
  readonly challenge: string;
  readonly nonce: string;
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token, or an unsigned one where the header says so. */
function signed(header: Fields, claims: Fields): string {
  const input = `${encode(header)}.${encode(claims)}`;
  const signature =
    header.alg === 'none' ? '' : sign('sha256', Buffer.from(input), privateKey).toString('base64url');
  return `${input}.${signature}`;
}

/**
 * A provider and a gateway on one port of this machine, over real HTTP. It is strict where a provider has to be: a code is good
 * once, for the client, the address and the verifier that it was asked for with.
 */
export async function startOddProvider(): Promise<OddProvider> {
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void serve(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const gatewayUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = `${gatewayUrl}/idp`;
  const provider: OddProvider = {
    ...{ gatewayUrl, issuer, twist: {}, asked: [] },
    parameters: { authorise: new URLSearchParams(), exchange: new URLSearchParams() },
    codeOfAnother: () => grant({ subject: 'jonas', challenge: 'x'.repeat(43), nonce: 'of-another' }),
    visit: async (address) => {
      const answer = await fetch(address, { redirect: 'manual' });
      await answer.arrayBuffer();
      return answer.headers.get('location') ?? '';
    },
  };

  const grant = (to: Grant) => {
    const code = randomBytes(24).toString('base64url');
    grants.set(code, to);
    return code;
  };
  const json = (response: ServerResponse, value: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  const authorise = (query: URLSearchParams, response: ServerResponse) => {
    provider.parameters.authorise = query;
    const back = new URL(query.get('redirect_uri') ?? '');
    const to = { challenge: query.get('code_challenge') ?? '', nonce: query.get('nonce') ?? '' };
    back.searchParams.set('code', grant({ subject: 'mira', ...to }));
    back.searchParams.set('state', query.get('state') ?? '');
    back.searchParams.set('iss', issuer);
    provider.twist.back?.(back);
    response.writeHead(302, { location: back.href }).end();
  };

  const exchange = (form: URLSearchParams, response: ServerResponse) => {
    provider.parameters.exchange = form;
    const code = form.get('code') ?? '';
    const to = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isGood = form.get('client_id') === CLIENT && form.get('redirect_uri') === REDIRECT;
    if (to === undefined || to.challenge !== challenge || !isGood)
      return json(response, { error: 'invalid_grant' }, 400);
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: issuer, aud: CLIENT, sub: to.subject, nonce: to.nonce, iat: now, exp: now + 600 };
    const { twist } = provider;
    const token = signed(
      { alg: 'RS256', kid: '1', ...twist.header },
      { ...claims, name: 'Mira Okafor', ...twist.claims },
    );
    const tokens = {
      ...{ access_token: 'the-access-token', token_type: 'Bearer', expires_in: 600 },
      id_token: twist.idToken === undefined ? token : twist.idToken(token),
    };
    if (twist.exchange !== undefined) return twist.exchange(response, tokens);
    return json(response, twist.tokens === undefined ? tokens : twist.tokens(tokens));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', gatewayUrl);
    provider.asked.push(pathname);
    let body = '';
    for await (const piece of request) body += String(piece);
    const { twist } = provider;
    const same = (document: Fields) => document;
    if (pathname === '/.well-known/oauth-protected-resource')
      return json(
        response,
        (twist.resource ?? same)({
          ...{
            resource: gatewayUrl,
            resource_name: 'Acme',
            authorization_servers: [issuer],
            scopes_supported: [],
          },
          sidenote_clients: [{ issuer, client_id: CLIENT, scopes: ['openid', 'profile'] }],
        }),
      );
    if (pathname === '/idp/.well-known/openid-configuration')
      return json(
        response,
        (twist.document ?? same)({
          issuer,
          authorization_endpoint: `${issuer}/authorise`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          authorization_response_iss_parameter_supported: true,
        }),
      );
    if (pathname === '/idp/authorise') return authorise(searchParams, response);
    if (pathname === '/idp/token') return exchange(new URLSearchParams(body), response);
    return json(response, { error: 'not_found' }, 404);
  };
  return provider;
}
