/**
 * The organisation's OpenID provider, in a process of its own: a certified one, whose keys the gateway fetches by
 * discovery. It signs access tokens as at the end of a sign-in, without the browser in between. Told a number over the
 * channel to its parent, it answers with so many tokens, each of another person.
 */
import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Provider, { type Client } from 'oidc-provider';
import { memoryAdapters } from '../../gateway/identity/sample/memory-adapter.ts';

const [audience = '', port = '0'] = process.argv.slice(2);
const TOKEN_SECONDS = 6 * 3_600;
const SCOPE = 'sidenote';
const CLIENT_ID = 'bench';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const resourceServer = {
  scope: SCOPE,
  audience,
  accessTokenTTL: TOKEN_SECONDS,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'ES256' } },
} as const;
const issuer = `http://127.0.0.1:${port}`;
const provider = new Provider(issuer, {
  adapter: memoryAdapters(),
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' }] },
  clients: [
    {
      client_id: CLIENT_ID,
      token_endpoint_auth_method: 'none',
      redirect_uris: ['https://bench.example/'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  cookies: { keys: ['of no use: nobody signs in with a browser'] },
  extraTokenClaims: () => ({ org: 'acme', name: 'A person of Acme', roles: ['user'] }),
  ttl: { AccessToken: TOKEN_SECONDS },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: { enabled: true, getResourceServerInfo: () => resourceServer },
  },
});
const client = await provider.Client.find(CLIENT_ID);

let people = 0;
async function nextToken(client: Client): Promise<string> {
  people += 1;
  const token = new provider.AccessToken({
    client,
    accountId: `person-${people}`,
    ...{ scope: SCOPE, gty: 'authorization_code', grantId: 'bench' },
  });
  token.resourceServer = new provider.ResourceServer(audience, resourceServer);
  return token.save();
}

process.on('message', async (count) => {
  if (client === undefined) throw new Error('The provider does not know its own client.');
  const tokens: string[] = [];
  while (tokens.length < Number(count)) tokens.push(await nextToken(client));
  process.send?.(tokens);
});
process.once('disconnect', () => process.exit());
const server = provider.listen(Number(port), '127.0.0.1', () =>
  process.send?.((server.address() as AddressInfo).port),
);
