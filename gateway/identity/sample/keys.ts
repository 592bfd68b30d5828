import { generateKeyPairSync, randomBytes } from 'node:crypto';
import path from 'node:path';
import type { JWK } from 'oidc-provider';
import { keptSecret } from '../../storage/secret-file.ts';

/** The key that signs sample tokens: made at the first start and kept, so that a restart signs nobody out. */
export function sampleSigningKey(dataDir: string): JWK {
  return JSON.parse(keptSecret(path.join(dataDir, 'sample-signing-key.json'), makeKey)) as JWK;
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' });
}
