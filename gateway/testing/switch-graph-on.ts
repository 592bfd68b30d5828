import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { Storage } from '../storage/database.ts';
import { changeOrganisation, findOrganisation } from '../storage/organisations.ts';

/** Switches an organisation's teamwork graph on before a gateway starts, which deletes the graph of one that has none. */
export async function switchGraphOn(
  storage: Storage,
  orgId: string,
  graph: Partial<GraphRules> = {},
): Promise<void> {
  await storage.inOrganisation(orgId, async (db) => {
    const read = await findOrganisation(db, orgId);
    if (read === undefined) throw new Error('An organisation of the configuration is missing.');
    const to = { ...read, graph: { ...read.graph, products: ['jira' as const], ...graph, on: true } };
    await changeOrganisation(db, { read, to, now: Date.now() });
  });
}
