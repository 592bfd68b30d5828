import type { Item } from '../graph/item.ts';
import { keepItems } from '../graph/keep-items.ts';
import { nodeKeysOf } from '../graph/node-keys.ts';
import type { Database } from '../storage/database.ts';
import { rememberLeft } from '../storage/graph-left.ts';
import { requestNo } from './sample-rows.ts';

/** Keys of the graph of tests. */
export const graphSecret = Buffer.alloc(32, 7);

/** A work object of the sample organisation. */
export function sampleRef(n: number): Item['ref'] {
  const ref = { app: 'jira', site: 'acme.atlassian.net', type: 'work-item' } as const;
  return { ...ref, object: `WEB-${n}`, container: 'WEB' };
}

/** What a connector tells of it. */
export function sampleItem(n: number, changes: Partial<Item> = {}): Item {
  return { ref: sampleRef(n), at: 1_795_000_000_000, people: [], links: [], access: null, ...changes };
}

/** Writes everything of the graph that can be about somebody, and what is of nobody: a row or more in each of its tables. */
export async function fillGraphTables(
  db: Database,
  { orgId, person, n }: { orgId: string; person: string; n: number },
): Promise<void> {
  const keys = nodeKeysOf(graphSecret, orgId);
  const connectorId = requestNo(700 + n);
  const team = requestNo(800 + n);
  const account = keys.account({ app: 'jira', site: 'acme.atlassian.net', id: `account-${n}` });
  await db
    .insertInto('graph_account')
    .values({ org_id: orgId, account, person, confirmed: 1, origin: '' })
    .execute();
  const people = [{ account: `account-${n}`, role: 'author' as const }];
  const batch = {
    items: [sampleItem(n, { people, access: [{ account: `account-${n}` }], size: '≤1MB' })],
    containers: [],
    gone: [],
  };
  const now = sampleItem(n).at + n;
  await keepItems(db, keys, { orgId, connectorId, people: 'people', batch, now });
  await db
    .insertInto('graph_event')
    .values({
      ...{ org_id: orgId, request_id: requestNo(n), person, team, object: keys.object(sampleRef(n)) },
      ...{ container: null, work_type: 'tracking', attachments: '[]', people: '', at: n },
    })
    .execute();
  await rememberLeft(db, orgId, [`somebody else ${n}`], { at: n });
  await db.insertInto('graph_member').values({ org_id: orgId, person, team }).execute();
  await db
    .insertInto('graph_team')
    .values({ org_id: orgId, id: team, week: n, group_id: null, people: 5 })
    .execute();
  await db
    .insertInto('graph_relation')
    .values({
      ...{ org_id: orgId, week: n, kind: 'does', source: team, target: 'tracking' },
      ...{ weight: 1, people: 5, why: '[]' },
    })
    .execute();
  await db
    .insertInto('graph_analysis')
    .values({
      ...{ org_id: orgId, week: n, state: 'done', step: null, progress: 1, checkpoint: null },
      ...{ due_at: n, lease: null, leased_until: null, started_at: n, ended_at: n },
    })
    .execute();
  await db
    .insertInto('graph_name')
    .values({ org_id: orgId, type: `tracking-${n}`, name: 'Tracking', week: n })
    .execute();
  await db
    .insertInto('graph_kind')
    .values({
      org_id: orgId,
      kind: 'tracking',
      object_type: 'issue',
      action: `action-${n}`,
      type: 'planning',
      week: n,
    })
    .execute();
  await db
    .insertInto('connector')
    .values({
      ...{ org_id: orgId, id: connectorId, app: 'github', name: `Connector ${n}`, url: '', scopes: '[]' },
      ...{ old_url: null, old_scopes: null },
      ...{ state: 'on', wrapped_key: 'w', sealed: 's', secret_version: 1, fingerprint: 'f', version: 1 },
      ...{ created_at: n, created_by: person, due_at: n, last_at: null, last_fault: null },
      ...{ failing_since: null, waits_until: null, lease: null, leased_until: null },
    })
    .execute();
  await db
    .insertInto('connector_scope')
    .values({ org_id: orgId, connector_id: connectorId, scope: 'a'.repeat(32), round: 0, sealed: 's' })
    .execute();
}
