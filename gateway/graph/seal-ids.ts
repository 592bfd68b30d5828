import { createCipheriv, createDecipheriv, createHmac, type KeyObject } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals ids as JSON in one short line, for one node alone. The same ids of the same node come out the same: what stands for
 * the random number is made of them, so that a node that is told again a million times is one message and not a million.
 */
export function sealIds(key: KeyObject, ids: unknown, node: string): string {
  const plain = JSON.stringify(ids);
  const iv = createHmac('sha256', key).update(`${node} ${plain}`).digest().subarray(0, IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(node));
  return Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** What was sealed; undefined for anything else. */
export function openIds(key: KeyObject, line: string, node: string): unknown {
  const bytes = Buffer.from(line, 'base64url');
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const cipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(node))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const plain = Buffer.concat([cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), cipher.final()]);
    return JSON.parse(plain.toString('utf8'));
  } catch {
    return undefined;
  }
}
