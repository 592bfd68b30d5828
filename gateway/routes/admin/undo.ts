import { lets } from '@sidenote/contract/admin-rules';
import { organisationChangedSchema, reasonSchema } from '@sidenote/contract/administration';
import {
  isOrganisationAct,
  organisationActs,
  type Undoable,
  undoableSchema,
  undoParamsSchema,
} from '@sidenote/contract/undo';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { optIn } from '../../policy/acts.ts';
import type { Organisation } from '../../policy/organisation.ts';
import { decidedInRow, differing, isForOwners, optsIn, type Ruling, undone } from '../../policy/undo.ts';
import { findAudit, listLatestAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { parseBody } from '../json-body.ts';
import { Refusal } from '../refusal.ts';
import { callerOf } from '../rules.ts';
import { type AdminParts, changeAs } from './change.ts';
import { etagOf, LOOKED_BACK, versionOf } from './versions.ts';

/**
 * `POST /v1/admin/audit/:seq/undo`: puts back what one change of the organisation touched, and nothing else. `GET` says beforehand
 * whether that would be refused.
 */
export function addUndoRoutes(app: FastifyInstance, parts: AdminParts): void {
  const undoing = async (request: FastifyRequest, { read, db, seq }: Undoing) => {
    const to = { ...read, ...(await undoneIn(db, read, seq)) };
    const ruling = (decided: Organisation) => ({ decided, processors: parts.processorsFor(decided) });
    refuseUndoing(request, ruling(read), ruling(to));
    return to;
  };

  app.get(
    '/v1/admin/audit/:seq/undo',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Whether a change can be undone',
          description:
            'Whether you could undo the change in this row of the audit as things are, by the very checks of the undo. Changes nothing.',
          params: undoParamsSchema,
          answers: [{ status: 200, says: 'Whether, or why not.', schema: undoableSchema }],
        },
      },
    },
    async (request): Promise<Undoable> => {
      const { seq } = parseBody(undoParamsSchema, request.params);
      const { organisation, principal } = callerOf(request);
      if (!lets('changes-policy', principal.roles)) return { possible: false, code: 'role_needed' };
      try {
        await parts.storage.inOrganisation(organisation.id, async (db) => {
          const read = await findOrganisation(db, organisation.id);
          if (read === undefined) throw new Refusal('changed_meanwhile');
          return undoing(request, { read, db, seq });
        });
        return { possible: true, code: null };
      } catch (error) {
        if (error instanceof Refusal) return { possible: false, code: error.code };
        throw error;
      }
    },
  );

  app.post(
    '/v1/admin/audit/:seq/undo',
    {
      config: {
        rule: 'changes-policy',
        doc: {
          group: 'Administration',
          summary: 'Undo a change',
          description:
            'Puts back what the change in this row of the audit touched, and nothing else, with the version that was read in If-Match. Refused when any of it was changed again since: the answer names it. An undo is a row of the audit as well, and can be undone. What opts in, or concerns terms or HIPAA, is for owners; opting in rests on what it always rests on. Keys, people’s access and erasures cannot be undone here.',
          params: undoParamsSchema,
          body: reasonSchema,
          answers: [
            {
              status: 200,
              says: 'The organisation as it is now.',
              schema: organisationChangedSchema,
              headers: { etag: 'Its version.' },
            },
          ],
          codes: [
            'changed_meanwhile',
            'changed_since',
            'not_undoable',
            'not_found',
            'terms_outdated',
            'hipaa_no_baa',
          ],
        },
      },
    },
    async (request, reply) => {
      const { seq } = parseBody(undoParamsSchema, request.params);
      const { reason } = parseBody(reasonSchema, request.body);
      const version = versionOf(request.headers['if-match']);
      const changed = await changeAs(parts, request, {
        ...{ action: 'undo', reason, version, target: `audit ${seq}` },
        change: (read, db) => undoing(request, { read, db, seq }),
      });
      return reply.header('etag', etagOf(changed)).send(changed);
    },
  );
}

interface Undoing {
  readonly read: Organisation;
  readonly db: Database;
  /** Number of the row. */
  readonly seq: number;
}

async function undoneIn(db: Database, read: Organisation, seq: number) {
  const row = await findAudit(db, read.id, seq);
  if (row === undefined) throw new Refusal('not_found', 'seq');
  if (!isOrganisationAct(row.action)) throw new Refusal('not_undoable', 'seq');
  const to = undone(read, row);
  if (!('refused' in to)) return to;
  if (to.refused === 'not_undoable') throw new Refusal('not_undoable', 'seq');
  const by = await changersOf(db, read.id, { keys: to.keys, after: seq });
  const changed = { version: read.policyVersion, keys: [...to.keys], by };
  throw new Refusal('changed_since', to.keys[0], { changed });
}

/** Who changed any of these after a row of the audit. */
async function changersOf(
  db: Database,
  orgId: string,
  { keys, after }: { keys: readonly string[]; after: number },
): Promise<string[]> {
  const rows = await listLatestAudit(db, orgId, { actions: organisationActs, limit: LOOKED_BACK });
  const changing = rows.filter(
    (row) =>
      row.seq > after &&
      differing(decidedInRow(row.before) ?? {}, decidedInRow(row.after) ?? {}).some((key) =>
        keys.includes(key),
      ),
  );
  return [...new Set(changing.map(({ actor }) => actor))];
}

/** An undo is no way around what the act itself would ask for. */
function refuseUndoing(request: FastifyRequest, from: Ruling, to: Ruling): void {
  const { roles } = callerOf(request).principal;
  if (isForOwners(from, to) && !lets('owns', roles)) throw new Refusal('role_needed');
  if (!optsIn(from, to)) return;
  const { decided, processors } = to;
  const opted = optIn(decided, { termsVersion: decided.termsVersion ?? '', processors, now: Date.now() });
  if (typeof opted === 'string') throw new Refusal(opted);
}
