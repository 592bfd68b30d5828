import type { AdminOrganisation, OrganisationChanged } from '@sidenote/contract/administration';
import type { AuditAct } from '@sidenote/contract/audit-acts';
import type { FastifyRequest } from 'fastify';
import type { Change } from '../../cluster/signals.ts';
import type { NodeKeys } from '../../graph/node-keys.ts';
import type { PeopleChanges } from '../../identity/people-changes.ts';
import { type Organisation, rulesIn } from '../../policy/organisation.ts';
import { type RuledOrganisation, ruled } from '../../policy/state.ts';
import type { RunningRequests } from '../../relay/running.ts';
import { changeAudited } from '../../storage/audited-change.ts';
import type { Database, Storage } from '../../storage/database.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { RecordQueue } from '../../storage/record-queue.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { changedMeanwhile } from './versions.ts';

export interface AdminParts {
  readonly storage: Storage;
  readonly auditKey: Buffer;
  /** What stands for things in the graph of an organisation. */
  readonly graphKeysOf: (orgId: string) => NodeKeys;
  /** Ids of the sub-processors that an organisation's text could go to. */
  readonly processorsFor: (organisation: Organisation) => readonly string[];
  /** The pseudonym of a person of an organisation, by what the identity provider calls them. */
  readonly personOf: (orgId: string, subject: string) => string;
  /** What reaches beyond the database when somebody's access ends. */
  readonly people: Pick<PeopleChanges, 'ended'>;
  /** Records on their way to the database. */
  readonly records: Pick<RecordQueue, 'empty'>;
  /** Requests that are being answered here. */
  readonly running: Pick<RunningRequests<unknown>, 'countStops'>;
  /** Whether there is no other instance. */
  readonly isAlone: boolean;
  /** Tells every instance; resolves when this one has followed. */
  readonly announce: (change: Change) => Promise<void>;
}

export interface OrganisationAct {
  readonly action: AuditAct;
  readonly reason: string;
  /** The version that the admin has seen; undefined where the act does not rest on it. */
  readonly version?: number | undefined;
  /** What it is done to, where that is less than the whole organisation. */
  readonly target?: string;
  /** The organisation afterwards, the very one that was read where nothing is to change; throws a {@link Refusal} when the act cannot be carried out. */
  readonly change: (organisation: Organisation, db: Database) => Organisation | Promise<Organisation>;
}

/**
 * Changes the caller's organisation: the change and its row of the audit are there together or not at all, and every
 * instance follows. Rejects with a {@link Refusal}.
 */
export async function changeAs(
  parts: AdminParts,
  request: FastifyRequest,
  { action, reason, version, target, change }: OrganisationAct,
): Promise<OrganisationChanged> {
  const { organisation, person } = callerOf(request);
  const orgId = organisation.id;
  const { storage, auditKey, processorsFor, announce, running, isAlone } = parts;
  const endCount = running.countStops(orgId);
  try {
    const { organisation: changed, seq } = await storage.inOrganisation(orgId, async (db) => {
      const now = Date.now();
      const read = await findOrganisation(db, orgId);
      if (read === undefined) throw new Refusal('changed_meanwhile');
      if (version !== undefined && version !== read.policyVersion)
        throw await changedMeanwhile(db, read, version);
      const to = await change(read, db);
      if (to === read) return { organisation: read, seq: null };
      const act = { actor: person, action, reason, target };
      const done = await changeAudited(db, auditKey, { read, to, ...act, now });
      if (done !== undefined) return done;
      throw await changedMeanwhile(db, await findOrganisation(db, orgId), read.policyVersion);
    });
    await announce({ kind: 'policy', orgId });
    const processors = processorsFor(changed);
    const here = endCount();
    return {
      ...describeOrganisation(ruled(changed, processors), processors),
      audited: seq,
      ended: { here, everywhere: isAlone ? here : null },
    };
  } finally {
    endCount();
  }
}

/** An organisation as its admins are told of it. */
export function describeOrganisation(
  organisation: RuledOrganisation,
  processors: readonly string[],
): AdminOrganisation {
  const { id, name, region, state, missing, termsVersion, termsAcceptedAt } = organisation;
  const { hipaaBound, agreement, policyVersion, updatedAt } = organisation;
  return {
    ...{ id, name, region, state, missing, termsVersion, termsAcceptedAt },
    ...{ hipaaBound, agreement, processors: [...processors] },
    ...{ rules: rulesIn(organisation), policyVersion, updatedAt },
  };
}
