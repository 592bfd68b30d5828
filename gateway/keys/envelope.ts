import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
/** NIST SP 800-38D, section 8.2.2: 96 random bits; each data key seals once, the master key far below 2^32 times. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A secret under a key of its own, and that key under the master key. Both in base64url. */
export interface Envelope {
  readonly wrappedKey: string;
  readonly sealed: string;
}

/** What a secret belongs to. It is bound to it: an envelope moved to another place does not open. */
export type Context = readonly (string | number)[];

/** A secret cannot be opened: another master key, another context, or changed bytes. Says nothing more. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
}

/** Seals a secret with AES-256-GCM under a fresh key, and wraps that key with the master key. */
export function sealEnvelope(masterKey: Buffer, secret: Buffer, context: Context): Envelope {
  const key = randomBytes(KEY_BYTES);
  const wrappedKey = encrypt(masterKey, key, bound('key', context));
  const sealed = encrypt(key, secret, bound('secret', context));
  key.fill(0);
  return { wrappedKey, sealed };
}

/** The secret of an envelope. Throws an {@link EnvelopeError}. */
export function openEnvelope(masterKey: Buffer, { wrappedKey, sealed }: Envelope, context: Context): Buffer {
  const key = decrypt(masterKey, wrappedKey, bound('key', context));
  const secret = decrypt(key, sealed, bound('secret', context));
  key.fill(0);
  return secret;
}

/** The same envelope under another master key; the secret itself stays sealed. */
export function rewrapEnvelope(
  from: Buffer,
  to: Buffer,
  { wrappedKey, sealed }: Envelope,
  context: Context,
): Envelope {
  const key = decrypt(from, wrappedKey, bound('key', context));
  const rewrapped = encrypt(to, key, bound('key', context));
  key.fill(0);
  return { wrappedKey: rewrapped, sealed };
}

/** JSON keeps (["a", "bc"]) and (["ab", "c"]) apart. */
function bound(part: 'key' | 'secret', context: Context): Buffer {
  return Buffer.from(JSON.stringify([part, ...context]));
}

function encrypt(key: Buffer, plain: Buffer, associated: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(associated);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function decrypt(key: Buffer, text: string, associated: Buffer): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length < IV_BYTES + TAG_BYTES) throw new EnvelopeError('cannot be opened');
  const cipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES))
    .setAAD(associated)
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), cipher.final()]);
  } catch {
    throw new EnvelopeError('cannot be opened');
  }
}
