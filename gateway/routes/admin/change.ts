import type { FastifyRequest } from 'fastify';
import type { Change } from '../../cluster/signals.ts';
import type { PeopleChanges } from '../../identity/people-changes.ts';
import type { Organisation } from '../../policy/organisation.ts';
import { type RuledOrganisation, ruled } from '../../policy/state.ts';
import { changeAudited } from '../../storage/audited-change.ts';
import type { Storage } from '../../storage/database.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { RecordQueue } from '../../storage/record-queue.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';

export interface AdminParts {
  readonly storage: Storage;
  readonly auditKey: Buffer;
  /** Ids of the sub-processors that an organisation's text could go to. */
  readonly processorsFor: (organisation: Organisation) => readonly string[];
  /** The pseudonym of a person of an organisation, by what the identity provider calls them. */
  readonly personOf: (orgId: string, subject: string) => string;
  /** What reaches beyond the database when somebody's access ends. */
  readonly people: Pick<PeopleChanges, 'ended'>;
  /** Records on their way to the database. */
  readonly records: Pick<RecordQueue, 'empty'>;
  /** Tells every instance; resolves when this one has followed. */
  readonly announce: (change: Change) => Promise<void>;
}

export interface OrganisationAct {
  readonly action: string;
  readonly reason: string;
  /** The version that the admin has seen; undefined where the act does not rest on it. */
  readonly version?: number;
  /** The organisation afterwards; throws a {@link Refusal} when the act cannot be carried out. */
  readonly change: (organisation: Organisation) => Organisation;
}

/**
 * Changes the caller's organisation: the change and its row of the audit are there together or not at all, and every
 * instance follows. Rejects with a {@link Refusal}.
 */
export async function changeAs(
  parts: AdminParts,
  request: FastifyRequest,
  { action, reason, version, change }: OrganisationAct,
): Promise<RuledOrganisation> {
  const { organisation, person } = callerOf(request);
  const orgId = organisation.id;
  const changed = await parts.storage.inOrganisation(orgId, async (db) => {
    const now = Date.now();
    const read = await findOrganisation(db, orgId);
    if (read === undefined || (version !== undefined && version !== read.policyVersion))
      throw new Refusal('changed_meanwhile', version === undefined ? null : 'if-match');
    const to = change(read);
    const done = await changeAudited(db, parts.auditKey, { read, to, actor: person, action, reason, now });
    if (done === undefined) throw new Refusal('changed_meanwhile');
    return done;
  });
  await parts.announce({ kind: 'policy', orgId });
  return ruled(changed, parts.processorsFor(changed));
}
