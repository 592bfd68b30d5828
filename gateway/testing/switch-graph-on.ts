import type { GraphRules } from '@sidenote/contract/graph/rules';
import { changeAudited } from '../storage/audited-change.ts';
import type { Storage } from '../storage/database.ts';
import { changeOrganisation, findOrganisation } from '../storage/organisations.ts';

/**
 * Switches an organisation's teamwork graph on before a gateway starts, which deletes the graph of one that has none; one that is on
 * stays as it is. With the key of the audit as the operator's command does it; without, its audit is one that was begun again.
 */
export async function switchGraphOn(
  storage: Storage,
  orgId: string,
  graph: Partial<GraphRules>,
  auditKey?: Buffer,
): Promise<void> {
  await storage.inOrganisation(orgId, async (db) => {
    const read = await findOrganisation(db, orgId);
    if (read === undefined) throw new RangeError('There is no such organisation.');
    if (read.graph.on) return;
    const to = { ...read, graph: { ...read.graph, ...graph, on: true } };
    const now = Date.now();
    if (auditKey === undefined) await changeOrganisation(db, { read, to, now });
    else {
      const act = { actor: 'operator', action: 'organisation.command', reason: undefined } as const;
      await changeAudited(db, auditKey, { read, to, ...act, now });
    }
  });
}
