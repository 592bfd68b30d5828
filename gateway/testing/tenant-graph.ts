import { randomBytes } from 'node:crypto';
import { changeUnseen } from './change-organisation.ts';
import { graphOn } from './graph-organisation.ts';
import { requestNo } from './sample-rows.ts';
import type { TestGateway } from './test-gateway.ts';
import type { Tenant } from './two-tenants.ts';

/** What of an organisation's graph a stranger might have learned, and what nobody told them. */
export interface TenantGraph {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Switches the graph of one of two organisations on or off, and takes away the connectors that requests have made. */
export async function switchTenantGraph(
  { storage }: TestGateway,
  { id, mark }: Tenant,
  graph: 'on' | 'off',
): Promise<void> {
  await changeUnseen(storage, id, { ...graphOn, graph });
  const name = nameOf(mark);
  await storage.inOrganisation(id, (db) =>
    db.deleteFrom('connector').where('org_id', '=', id).where('name', '!=', name).execute(),
  );
}

const nameOf = (mark: string) => `Code of ${mark}`;

/**
 * Fills the graph of one of two organisations: some of its work in a project that a stranger knows, more in one that they do
 * not, and a connector that rests.
 */
export async function fillTenantGraph(
  { storage, url }: TestGateway,
  tenant: Tenant,
  requestIds: readonly { readonly person: string; readonly requestId: string }[],
): Promise<TenantGraph> {
  const { id, mark } = tenant;
  const [known, unknown] = ['K', 'U'].map(
    (first) => `${first}${randomBytes(10).toString('hex').toUpperCase()}`,
  );
  if (known === undefined || unknown === undefined) throw new Error('There are two projects.');
  for (const [at, { person, requestId }] of requestIds.entries()) {
    const project = at < 3 ? known : unknown;
    const response = await fetch(`${url}/v1/graph/notes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tenant.token(person)}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ requestId, object: `${project}-${at}`, container: project, self: `self-${person}-${mark}` },
        people: [{ account: `account-${project}`, role: 'author' }],
        attachments: [],
        links: [
          { app: 'jira', site: tenant.site, type: 'work-item', object: `${unknown}-3`, container: unknown },
        ],
      }),
    });
    if (response.status !== 204) throw new Error(`A note was answered ${response.status}.`);
  }
  const connector = requestNo(700 + mark.length);
  const keys = await storage.inOrganisation(id, async (db) => {
    await db
      .insertInto('connector')
      .values({
        ...{ org_id: id, id: connector, app: 'github', name: nameOf(mark), url: 'https://code.example' },
        ...{ scopes: JSON.stringify([mark]), old_url: null, old_scopes: null, state: 'off' },
        ...{ wrapped_key: 'w', sealed: 's', secret_version: 1, fingerprint: `sha256:${mark}`, version: 1 },
        ...{ created_at: 1, created_by: null, due_at: 1, last_at: null, last_fault: null },
        ...{ failing_since: null, waits_until: null, lease: null, leased_until: null },
      })
      .execute();
    return db.selectFrom('graph_node').select('key').where('org_id', '=', id).execute();
  });
  const [guessed, ...others] = keys.map(({ key }) => key);
  if (guessed === undefined) throw new Error('Nothing was taken into the graph.');
  return {
    known: [`${known}-0`, known, `account-${known}`, connector, guessed],
    unknown: [unknown, ...others],
  };
}
