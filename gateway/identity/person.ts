import { createHmac } from 'node:crypto';

/** The pseudonym of a person in records: the same within one gateway, meaningless outside it. */
export type Pseudonym = (issuer: string, subject: string) => string;

/** Makes pseudonyms (HMAC-SHA256, cut to 128 bits) with a key that all instances of a gateway share. */
export function pseudonyms(key: Buffer): Pseudonym {
  // The length prefix keeps ("ab", "c") and ("a", "bc") apart.
  return (issuer, subject) =>
    createHmac('sha256', key).update(`${issuer.length}:${issuer}${subject}`).digest('hex').slice(0, 32);
}
