import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The hash before the first row of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** A row of the audit as it is hashed; people stand in it by reference. */
export interface AuditFacts {
  readonly orgId: string;
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

/** Where an organisation's chain starts, behind what retention took, and where it ends. */
export interface AuditHead {
  readonly orgId: string;
  readonly startSeq: number;
  readonly startHash: string;
  readonly lastSeq: number;
  readonly lastHash: string;
}

/** SHA-256 over a row and the hash of the row before it. JSON of a list keeps neighbouring texts apart. */
export function hashRow(row: AuditFacts, previousHash: string): string {
  const { orgId, seq, at, actor, action, target, before, after, reason } = row;
  const facts = [previousHash, orgId, seq, at, actor, action, target, before, after, reason];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** The seal of a row: only who has the key can make one that fits. */
export function sealHash(key: Buffer, hash: string): string {
  return hmac(key, ['row', hash]);
}

/**
 * How a chain began: with the first act on its organisation, or after whatever its audit had been was gone. It is told by which seal
 * the head has, so that only who has the key can make the one into the other.
 */
export type Beginning = 'first' | 'again';

export function sealHead(
  key: Buffer,
  { orgId, startSeq, startHash, lastSeq, lastHash }: AuditHead,
  beginning: Beginning,
): string {
  const kind = beginning === 'first' ? 'head' : 'head, begun again';
  return hmac(key, [kind, orgId, startSeq, startHash, lastSeq, lastHash]);
}

/** How the chain of a head began, by its seal; undefined when that does not fit. */
export function beginningOf(key: Buffer, head: AuditHead, seal: string): Beginning | undefined {
  return (['first', 'again'] as const).find((beginning) => sameSeal(seal, sealHead(key, head, beginning)));
}

/** The seal of a name: that this person stands behind this reference. */
export function sealPerson(
  key: Buffer,
  { orgId, reference, person }: { orgId: string; reference: string; person: string },
): string {
  return hmac(key, ['person', orgId, reference, person]);
}

export function sameSeal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function hmac(key: Buffer, facts: readonly (string | number)[]): string {
  return createHmac('sha256', key).update(JSON.stringify(facts)).digest('hex');
}
