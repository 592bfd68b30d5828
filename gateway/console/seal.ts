import { hkdfSync } from 'node:crypto';
import { openEnvelope, sealEnvelope } from '../keys/envelope.ts';

/** A key for one purpose out of a secret (RFC 5869). */
export function keyFrom(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
}

/** Seals a value as JSON in one line; it opens with the same key and for the same `about` only. */
export function seal(key: Buffer, value: unknown, about: string): string {
  const { wrappedKey, sealed } = sealEnvelope(key, Buffer.from(JSON.stringify(value)), [about]);
  return `${wrappedKey}.${sealed}`;
}

/** What was sealed; undefined for anything else. */
export function unseal(key: Buffer, line: string, about: string): unknown {
  const [wrappedKey = '', sealed = ''] = line.split('.');
  try {
    return JSON.parse(openEnvelope(key, { wrappedKey, sealed }, [about]).toString('utf8'));
  } catch {
    return undefined;
  }
}
