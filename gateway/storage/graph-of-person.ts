import { nameOf } from '@sidenote/contract/weeks';
import type { Database } from './database.ts';
import { inGraphAs, type OwnAccount } from './graph-accounts.ts';
import { hasLeft, listOutBy } from './graph-left.ts';

/** What an organisation's graph has of a person, as it is stored: things by their keys. */
export interface GraphOfPerson {
  /** Whether they want no part in it. */
  readonly left: boolean;
  /** The accounts that they took out of it, as keyed hashes. */
  readonly out: readonly { readonly trace: string; readonly at: number }[];
  /** Keys of the accounts in apps that they are known by, each with a team that it was counted in by itself. */
  readonly accounts: readonly (OwnAccount & { readonly team: string | null })[];
  /** The team that was deduced for them. */
  readonly team: string | null;
  readonly events: readonly {
    readonly requestId: string;
    readonly object: string | null;
    readonly container: string | null;
    readonly workType: string;
    readonly attachments: string;
    /** Keys of the accounts of those who were on it. */
    readonly people: string;
    readonly at: number;
  }[];
  /** What they did, with whom, and what others told of their accounts; a week by its Monday. */
  readonly edges: readonly {
    readonly source: string;
    readonly kind: string;
    readonly target: string;
    readonly week: string;
    readonly origin: string;
    readonly count: number;
  }[];
}

/** Exactly the rows that `deleteFromGraph` deletes: what a person takes along is what they are given. */
export async function graphOfPerson(db: Database, orgId: string, person: string): Promise<GraphOfPerson> {
  const { accounts, ends } = await inGraphAs(db, orgId, person);
  const members = await db
    .selectFrom('graph_member')
    .select(['person', 'team'])
    .where('org_id', '=', orgId)
    .where('person', 'in', ends)
    .execute();
  const teams = new Map(members.map((member) => [member.person, member.team]));
  const edges = await db
    .selectFrom('graph_edge')
    .select(['source', 'kind', 'target', 'week', 'origin', 'count'])
    .where('org_id', '=', orgId)
    .where((edge) => edge.or([edge('source', 'in', ends), edge('target', 'in', ends)]))
    .orderBy('week')
    .orderBy('source')
    .orderBy('kind')
    .orderBy('target')
    .orderBy('origin')
    .execute();
  return {
    left: await hasLeft(db, orgId, person),
    out: await listOutBy(db, orgId, person),
    accounts: accounts.map((one) => ({ ...one, team: teams.get(one.account) ?? null })),
    team: teams.get(person) ?? null,
    events: await db
      .selectFrom('graph_event')
      .select([
        'request_id as requestId',
        'object',
        'container',
        'work_type as workType',
        'attachments',
        'people',
        'at',
      ])
      .where('org_id', '=', orgId)
      .where('person', '=', person)
      .orderBy('at')
      .orderBy('request_id')
      .execute(),
    edges: edges.map(({ week, ...edge }) => ({ ...edge, week: nameOf(week) })),
  };
}
