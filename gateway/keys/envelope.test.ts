import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Envelope, EnvelopeError, openEnvelope, rewrapEnvelope, sealEnvelope } from './envelope.ts';

const master = randomBytes(32);
const secret = Buffer.from('sk-made-for-this-test');
const context = ['provider-key', 'acme', 'models', 3] as const;

describe('an envelope', () => {
  test('opens with the master key and the context it was sealed in', () => {
    expect(openEnvelope(master, sealEnvelope(master, secret, context), context)).toEqual(secret);
  });

  test('holds an empty secret and a long one', () => {
    for (const bytes of [Buffer.alloc(0), randomBytes(100_000)])
      expect(openEnvelope(master, sealEnvelope(master, bytes, context), context)).toEqual(bytes);
  });

  test('is never the same twice, and shows nothing of the secret', () => {
    const [first, second] = [sealEnvelope(master, secret, context), sealEnvelope(master, secret, context)];
    expect(first.sealed).not.toBe(second.sealed);
    expect(first.wrappedKey).not.toBe(second.wrappedKey);
    expect(Buffer.from(first.sealed, 'base64url').includes(secret)).toBe(false);
  });

  test('can be put under another master key without opening the secret', () => {
    const next = randomBytes(32);
    const envelope = sealEnvelope(master, secret, context);
    const moved = rewrapEnvelope(master, next, envelope, context);
    expect(moved.sealed).toBe(envelope.sealed);
    expect(openEnvelope(next, moved, context)).toEqual(secret);
    expect(() => openEnvelope(master, moved, context)).toThrow(EnvelopeError);
  });

  const flip = (text: string, at: number) => {
    const bytes = Buffer.from(text, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes.toString('base64url');
  };

  test.each<[string, (envelope: Envelope) => Envelope]>([
    ['another nonce', (envelope) => ({ ...envelope, sealed: flip(envelope.sealed, 0) })],
    ['another text', (envelope) => ({ ...envelope, sealed: flip(envelope.sealed, 12) })],
    ['another tag', (envelope) => ({ ...envelope, sealed: flip(envelope.sealed, 40) })],
    ['another key', (envelope) => ({ ...envelope, wrappedKey: flip(envelope.wrappedKey, 20) })],
    [
      'the key of another one',
      (envelope) => ({ ...envelope, wrappedKey: sealEnvelope(master, secret, context).wrappedKey }),
    ],
    ['the key for the secret', ({ wrappedKey }) => ({ wrappedKey, sealed: wrappedKey })],
    ['nothing', () => ({ wrappedKey: '', sealed: '' })],
    ['no base64', () => ({ wrappedKey: '%%%', sealed: '%%%' })],
  ])('does not open with %s', (_name, change) => {
    const envelope = change(sealEnvelope(master, secret, context));
    expect(() => openEnvelope(master, envelope, context)).toThrow(new EnvelopeError('cannot be opened'));
  });

  test.each<[string, readonly (string | number)[]]>([
    ['organisation', ['provider-key', 'other', 'models', 3]],
    ['provider', ['provider-key', 'acme', 'other', 3]],
    ['version', ['provider-key', 'acme', 'models', 2]],
    ['cut between them', ['provider-key', 'acmemodels', '', 3]],
  ])('does not open for another %s', (_name, other) => {
    const envelope = sealEnvelope(master, secret, context);
    expect(() => openEnvelope(master, envelope, other)).toThrow(EnvelopeError);
  });
});
