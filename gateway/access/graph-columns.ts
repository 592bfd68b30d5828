import type { GraphHolds, GraphKept } from '@sidenote/contract/graph/kept-in-graph';
import type { Tables } from '../storage/tables.ts';

/** Every table that is there for the teamwork graph. */
export type GraphTable = Extract<keyof Tables, `graph_${string}` | `connector${string}`>;

/** What the rows of a table are, and what stands in each column; nothing is told of whose organisation they are. */
export interface TableTold<Table extends GraphTable> {
  readonly what: GraphKept;
  /** Whether its rows stay where the graph is off. */
  readonly stays?: true;
  /** What those of its rows are that do not go with time. */
  readonly lasting?: GraphKept;
  /** What its rows hold where the graph knows teams alone, if that is less: nothing where there are none. */
  readonly ofTeams?: readonly GraphHolds[];
  readonly columns: { readonly [Column in keyof Tables[Table]]: readonly GraphHolds[] };
}

/**
 * What every column of the teamwork graph's tables holds, as people are told (R24). The type holds it to the tables: whoever
 * adds one or a column to one has to say here what is in it.
 */
export const graphColumns: { readonly [Table in GraphTable]: TableTold<Table> } = {
  graph_node: {
    ...{ what: 'objects', lasting: 'access', ofTeams: ['keys', 'kinds', 'weeks'] },
    columns: {
      ...{ org_id: [], key: ['keys'], kind: ['kinds'], app: ['kinds'], type: ['kinds'] },
      ...{ sealed: ['sealedIds'], listed: ['kinds'], first_week: ['weeks'], last_week: ['weeks'] },
      ...{ size: ['kinds'], size_origin: ['kinds'] },
    },
  },
  graph_edge: {
    ...{ what: 'edges', lasting: 'access', ofTeams: ['keys', 'groups', 'kinds', 'counts', 'weeks'] },
    columns: {
      ...{
        org_id: [],
        source: ['keys', 'pseudonyms', 'groups'],
        kind: ['kinds'],
        target: ['keys', 'pseudonyms'],
      },
      ...{ week: ['weeks'], origin: ['kinds'], count: ['counts'] },
    },
  },
  graph_event: {
    ...{ what: 'requests', ofTeams: ['keys', 'groups', 'kinds', 'weeks'] },
    columns: {
      ...{
        org_id: [],
        request_id: ['requestIds'],
        person: ['pseudonyms'],
        team: ['groups'],
        object: ['keys'],
      },
      ...{
        container: ['keys'],
        work_type: ['kinds'],
        attachments: ['kinds'],
        people: ['keys'],
        at: ['times'],
      },
    },
  },
  graph_account: {
    ...{ what: 'accounts', ofTeams: [] },
    columns: {
      org_id: [],
      account: ['keys'],
      person: ['pseudonyms'],
      confirmed: ['kinds'],
      origin: ['kinds'],
    },
  },
  graph_member: {
    ...{ what: 'membership', ofTeams: [] },
    columns: { org_id: [], person: ['pseudonyms'], team: ['groups'] },
  },
  graph_team: {
    what: 'teams',
    columns: { org_id: [], id: ['groups'], week: ['weeks'], group_id: ['groups'], people: ['counts'] },
  },
  graph_relation: {
    what: 'teams',
    columns: {
      ...{ org_id: [], week: ['weeks'], kind: ['kinds'], source: ['groups', 'kinds'] },
      ...{ target: ['groups', 'kinds'], weight: ['counts'], people: ['counts'], why: ['kinds', 'counts'] },
    },
  },
  graph_analysis: {
    what: 'teams',
    columns: {
      ...{ org_id: [], week: ['weeks'], state: ['progress'], step: ['progress'], progress: ['progress'] },
      ...{ checkpoint: ['counts'], due_at: ['times'], lease: ['progress'], leased_until: ['times'] },
      ...{ started_at: ['times'], ended_at: ['times'] },
    },
  },
  graph_name: {
    what: 'workNames',
    columns: { org_id: [], type: ['kinds'], name: ['names'], week: ['weeks'] },
  },
  graph_kind: {
    what: 'workNames',
    columns: {
      ...{ org_id: [], kind: ['kinds'], object_type: ['kinds'], action: ['kinds'] },
      ...{ type: ['kinds'], week: ['weeks'] },
    },
  },
  graph_left: {
    ...{ what: 'left', stays: true },
    columns: { org_id: [], trace: ['traces'], whose: ['traces'], at: ['times'] },
  },
  connector: {
    ...{ what: 'connectors', stays: true },
    columns: {
      ...{ org_id: [], id: ['settings'], app: ['kinds'], name: ['settings'], url: ['settings'] },
      ...{ scopes: ['sealedIds'], old_url: ['settings'], old_scopes: ['sealedIds'], state: ['progress'] },
      ...{
        wrapped_key: ['credentials'],
        sealed: ['credentials'],
        secret_version: ['counts'],
        fingerprint: ['credentials'],
      },
      ...{ version: ['counts'], created_at: ['times'], created_by: ['pseudonyms'], due_at: ['times'] },
      ...{ last_at: ['times'], last_fault: ['progress'], failing_since: ['times'] },
      ...{ waits_until: ['times'], lease: ['progress'], leased_until: ['times'] },
    },
  },
  connector_scope: {
    what: 'connectors',
    columns: {
      ...{ org_id: [], connector_id: ['settings'], scope: ['keys'], round: ['progress'] },
      sealed: ['sealedIds', 'progress'],
    },
  },
};
