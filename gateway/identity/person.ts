import { createHmac, randomBytes } from 'node:crypto';
import path from 'node:path';
import { keptSecret } from '../storage/secret-file.ts';

/** The pseudonym of a person in records: the same within one gateway, meaningless outside it. */
export type Pseudonym = (issuer: string, subject: string) => string;

/** Makes pseudonyms with the gateway's own key (HMAC-SHA256, cut to 128 bits), which never leaves its data folder. */
export function pseudonyms(dataDir: string): Pseudonym {
  const key = Buffer.from(
    keptSecret(path.join(dataDir, 'pseudonym.key'), () => randomBytes(32).toString('hex')),
    'hex',
  );
  // The length prefix keeps ("ab", "c") and ("a", "bc") apart.
  return (issuer, subject) =>
    createHmac('sha256', key).update(`${issuer.length}:${issuer}${subject}`).digest('hex').slice(0, 32);
}
