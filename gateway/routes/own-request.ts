import type { FastifyRequest } from 'fastify';
import type { Limits } from '../limits/limits.ts';
import type { Database, Storage } from '../storage/database.ts';
import { holdErasures } from '../storage/erasures.ts';
import { findAsked } from '../storage/interactions.ts';
import type { RecordQueue } from '../storage/record-queue.ts';
import { limitRefusal } from './limit-refusal.ts';
import { onceRecorded } from './once-recorded.ts';
import { Refusal } from './refusal.ts';
import { callerOf } from './rules.ts';

/** Longest body about an answer, in bytes. */
export const ANSWER_BODY_BYTES = 4_096;

export interface OwnRequestParts {
  readonly storage: Storage;
  readonly records: RecordQueue;
  readonly limits: Limits;
}

/** A request, and that it was the caller's. */
export interface Own {
  readonly orgId: string;
  readonly person: string;
  readonly at: number;
  /** What the request asked for. */
  readonly action: string;
}

/** Codes that {@link onOwnRequest} refuses with. */
export const ownRequestCodes = [
  'request_not_found',
  'rate_limited',
  'too_many_streams',
  'limits_unavailable',
] as const;

/**
 * Does work for a caller that counts as a request, so that nobody can keep the database busy with it. Throws a
 * {@link Refusal} where their limits let no more.
 */
export async function countedAsRequest<T>(
  { limits }: Pick<OwnRequestParts, 'limits'>,
  request: FastifyRequest,
  work: () => Promise<T>,
): Promise<T> {
  const { organisation, person } = callerOf(request);
  const reserved = await limits.reserve({ orgId: organisation.id, person, tokens: 0 });
  if ('code' in reserved) throw limitRefusal(reserved);
  try {
    return await work();
  } finally {
    reserved.settle(0);
  }
}

/**
 * Stores something about a request, once it is sure that it is the caller's: somebody else's is refused like one that
 * never was. Counts as a request.
 */
export function onOwnRequest(
  parts: OwnRequestParts,
  request: FastifyRequest,
  requestId: string,
  store: (db: Database, own: Own) => Promise<void>,
): Promise<void> {
  const { storage } = parts;
  const { organisation, person } = callerOf(request);
  const orgId = organisation.id;
  const attempt = () =>
    storage.inOrganisation(orgId, async (db) => {
      await holdErasures(db, storage.kind);
      const asked = await findAsked(db, orgId, requestId);
      if (asked?.person === person) await store(db, { orgId, person, at: Date.now(), action: asked.action });
      return asked;
    });
  return countedAsRequest(parts, request, async () => {
    const asked = await onceRecorded(parts, attempt);
    if (asked?.person !== person) throw new Refusal('request_not_found', 'requestId');
  });
}
