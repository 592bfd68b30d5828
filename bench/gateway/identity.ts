/**
 * What it costs to know who asks: `node bench/gateway/identity.ts`. The same headers are identified again and again,
 * once with tokens that are all new to the gateway and once with tokens that it remembers, in microseconds of CPU for
 * each, for both kinds of signature that providers use.
 */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { openIdentify } from '@sidenote/gateway/identity/identify';
import { issuerSchema } from '@sidenote/gateway/identity/issuer';
import { SignJWT } from 'jose';

const ROUNDS = 5;
const TOKENS = 2_000;
const issuer = 'https://login.example';
const audience = 'https://gateway.example';
const kinds = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2_048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
} as const;

const entry = issuerSchema.parse({ issuer, audience, clientIds: ['bench'], organisationClaim: 'org' });

for (const [alg, { privateKey, publicKey }] of Object.entries(kinds)) {
  const published = { ...publicKey.export({ format: 'jwk' }), kid: alg, alg, use: 'sig' };
  const makeToken = () =>
    new SignJWT({
      org: 'acme',
      client_id: 'bench',
      name: 'Mira Okafor',
      groups: ['billing'],
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg, kid: alg, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('mira')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
  const tokens = await Promise.all(Array.from({ length: TOKENS }, makeToken));
  const { identify } = openIdentify({
    issuers: [entry],
    organisationOf: () => 'acme',
    personOf: (_issuer, subject) => subject,
    fetchJson: async (url) =>
      url.endsWith('openid-configuration') ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [published] },
  });
  const pass = async () => {
    const before = process.cpuUsage();
    for (const token of tokens)
      await identify(['Host', 'x', 'Accept', '*/*', 'Authorization', `Bearer ${token}`, 'Content-Type', 'x']);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / TOKENS;
  };
  const anew = await pass();
  const remembered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) remembered.push(await pass());
  const [median = 0] = remembered.sort((a, b) => a - b).slice(Math.floor(ROUNDS / 2));
  console.log(`${alg}: ${anew.toFixed(0)} µs of CPU verified anew, ${median.toFixed(1)} µs remembered`);
}
