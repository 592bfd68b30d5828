import { generateKeyPairSync } from 'node:crypto';
import { extensionIdOf } from '../../scripts/package/extension-id.ts';
import { parseOperatorKey } from '../../scripts/package/operator-key.ts';

/** The extension under an id of its own: one browser can be given many, each with another policy. */
export interface Copy {
  readonly id: string;
  readonly pem: string;
}

export function makeCopy(): Copy {
  const { privateKey: pem } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { id: extensionIdOf(parseOperatorKey(pem)), pem };
}
