import type { DeviceReason } from '@sidenote/contract/blocked-on-device';
import type { ToldPolicyState } from '@sidenote/contract/fleet';
import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { Outcome } from '@sidenote/contract/outcomes';

/**
 * The rows of the gateway's database. Ids are text, times are integer milliseconds since 1970, switches are 0 or 1
 * and lists are JSON text, so that the same repositories run on SQLite and on PostgreSQL.
 */
export interface Tables {
  organisation: OrganisationRow;
  interaction: InteractionRow;
  feedback: FeedbackRow;
  outcome: OutcomeRow;
  revocation: RevocationRow;
  directory_person: DirectoryPersonRow;
  directory_group: DirectoryGroupRow;
  directory_member: DirectoryMemberRow;
  directory_waiting: DirectoryWaitingRow;
  provider_key: ProviderKeyRow;
  replaced_key: ReplacedKeyRow;
  secret: SecretRow;
  audit: AuditRow;
  audit_head: AuditHeadRow;
  audit_person: AuditPersonRow;
  fleet_version: FleetVersionRow;
  blocked_by_day: BlockedByDayRow;
  erasure: ErasureRow;
  person_week: PersonWeekRow;
  insight_week: InsightWeekRow;
  insight_cell: InsightCellRow;
  console_session: ConsoleSessionRow;
  webhook: WebhookRow;
  webhook_delivery: WebhookDeliveryRow;
  graph_node: GraphNodeRow;
  graph_edge: GraphEdgeRow;
  graph_event: GraphEventRow;
  graph_account: GraphAccountRow;
  graph_left: GraphLeftRow;
  graph_team: GraphTeamRow;
  graph_member: GraphMemberRow;
  graph_relation: GraphRelationRow;
  graph_analysis: GraphAnalysisRow;
  graph_name: GraphNameRow;
  graph_kind: GraphKindRow;
  connector: ConnectorRow;
  connector_scope: ConnectorScopeRow;
}

export interface OrganisationRow {
  id: string;
  name: string;
  region: string | null;
  /** The admins' own switch: off, on or suspended. */
  switch: string;
  /** Version of the AI terms that an admin accepted. */
  terms_version: string | null;
  terms_accepted_at: number | null;
  sites_allow: string;
  sites_block: string;
  products: string;
  actions: string;
  groups_allow: string;
  groups_block: string;
  hipaa_bound: number;
  /** The business associate agreement, as JSON. */
  hipaa_agreement: string | null;
  hipaa_sites: string;
  hipaa_products: string;
  max_selection_chars: number;
  /** What becomes of secrets and personal data in a text, as JSON. */
  guard: string;
  house: string;
  /** What it decides about its teamwork graph, as JSON. */
  graph: string;
  policy_version: number;
  /** Grows with each change of who is revoked or in which group. */
  people_version: number;
  /** Grows with each change of a provider's key. */
  keys_version: number;
  updated_at: number;
}

/** Closed: there is no column that could hold what a person wrote or read. */
export interface InteractionRow {
  org_id: string;
  request_id: string;
  person: string;
  /** Id of a group of the directory; null for somebody whom it has in no team, and in rows from before there were any. */
  team: string | null;
  action: string;
  site: string;
  product: string;
  object_type: string;
  input_length: string;
  output_length: string;
  outcome: string;
  provider: string;
  model: string;
  region: string;
  policy_version: number;
  prompt_version: number;
  first_token_ms: number | null;
  total_ms: number;
  at: number;
}

export interface FeedbackRow {
  org_id: string;
  request_id: string;
  person: string;
  /** A thumb, or that it was taken back. */
  vote: string;
  reasons: string;
  at: number;
  /** Grows with each word of the person on the same answer. */
  version: number;
}

/** What became of an answer, as its person's browser tells it. */
export interface OutcomeRow {
  org_id: string;
  request_id: string;
  person: string;
  outcome: Outcome;
  at: number;
  /** Grows with each thing that the person does with the same answer. */
  version: number;
}

/** One row for each who ended a person's access: an admin, the directory, or both. */
export interface RevocationRow {
  org_id: string;
  person: string;
  revoked_by: string;
  at: number;
}

/** That somebody was erased. `trace` is a hash of organisation and pseudonym, so that the row names nobody. */
export interface ErasureRow {
  org_id: string;
  trace: string;
  at: number;
}

/** A user as the organisation's directory provisioned it; `person` is the pseudonym, where it can be told. */
export interface DirectoryPersonRow {
  org_id: string;
  id: string;
  external_id: string | null;
  user_name: string;
  person: string | null;
  active: number;
  version: number;
  created_at: number;
  updated_at: number;
}

export interface DirectoryGroupRow {
  org_id: string;
  id: string;
  external_id: string | null;
  display_name: string;
  version: number;
  created_at: number;
  updated_at: number;
}

export interface DirectoryMemberRow {
  org_id: string;
  group_id: string;
  person_id: string;
}

/** A member who is no user of the directory yet, under the id by which the group names them. */
export interface DirectoryWaitingRow {
  org_id: string;
  group_id: string;
  member_id: string;
  person: string;
}

export interface ProviderKeyRow {
  org_id: string;
  provider: string;
  version: number;
  wrapped_key: string;
  sealed: string;
  fingerprint: string;
  created_at: number;
  created_by: string | null;
}

/** A key that another one took the place of, for as long as that can be undone. */
export interface ReplacedKeyRow extends ProviderKeyRow {
  kept_until: number;
}

export interface SecretRow {
  name: string;
  wrapped: string;
}

/** `before` and `after` are JSON; people stand in all columns by their reference of `audit_person` only. */
export interface AuditRow {
  org_id: string;
  seq: number;
  at: number;
  actor: string;
  action: string;
  target: string;
  before: string | null;
  after: string | null;
  reason: string | null;
  previous_hash: string;
  hash: string;
  seal: string;
}

/** Where an organisation's chain starts (behind what retention took) and where it ends. */
export interface AuditHeadRow {
  org_id: string;
  start_seq: number;
  start_hash: string;
  last_seq: number;
  last_hash: string;
  seal: string;
}

export interface AuditPersonRow {
  org_id: string;
  reference: string;
  person: string;
  seal: string;
  /** The last row that names them. */
  last_seq: number;
}

/** How often a version of the extension was told on a day of UTC, by whomever. */
export interface FleetVersionRow {
  org_id: string;
  day: string;
  browser: string;
  version: string;
  /** Where the extension stood with an admin's policy; empty where it did not say. */
  policy: ToldPolicyState | '';
  told: number;
}

/** How often browsers stopped a request for a reason on a day of UTC, whoever's it was. */
export interface BlockedByDayRow {
  org_id: string;
  day: string;
  reason: DeviceReason;
  told: number;
}

/** That somebody used Sidenote in a week: it asked for the rules in their name, and perhaps they asked something. */
export interface PersonWeekRow {
  org_id: string;
  /** Weeks since that of Monday, 5 January 1970, in UTC. */
  week: number;
  person: string;
  asked: number;
}

/** A week whose figures have been counted, once and for all, with its people in whole fives. */
export interface InsightWeekRow {
  org_id: string;
  week: number;
  counted_at: number;
  /** Null where no directory says who belongs to the organisation. */
  eligible: number | null;
  enabled: number;
  active: number;
  returning: number;
}

/** A figure of a week that may be shown. Those that may not are nowhere. */
export interface InsightCellRow {
  org_id: string;
  week: number;
  /** What is counted together, such as `votes`. */
  measure: string;
  /** Empty, and the value as well, for everything together. */
  dimension: string;
  value: string;
  /** Numbers by their names, as JSON. */
  sums: string;
}

/** A session of the admin console: a hash in place of its id, and tokens that only the id opens. */
export interface ConsoleSessionRow {
  org_id: string;
  id_hash: string;
  person: string;
  sealed: string;
  created_at: number;
  seen_at: number;
  /** When an instance last took it upon itself to renew the tokens; null when none is at it. */
  renewing_at: number | null;
}

/** Who is told of each row of the audit. Secrets are sealed; the one before signs until a time as well. */
export interface WebhookRow {
  org_id: string;
  id: string;
  name: string;
  url: string;
  format: string;
  state: string;
  /** Grows with each decision about it. */
  version: number;
  /** The address before this one, for who takes the change back. */
  old_url: string | null;
  created_at: number;
  /** The admin's pseudonym; null once that person is erased. */
  created_by: string | null;
  secret_version: number;
  wrapped_key: string;
  sealed: string;
  old_wrapped_key: string | null;
  old_sealed: string | null;
  old_until: number | null;
  last_at: number | null;
  last_status: number | null;
  last_fault: string | null;
  failing_since: number | null;
}

/** A row of the audit on its way to a webhook, or given up. */
export interface WebhookDeliveryRow {
  org_id: string;
  /** Stays the same however often it is sent. */
  id: string;
  webhook_id: string;
  seq: number;
  state: 'waiting' | 'dead';
  attempts: number;
  due_at: number;
  /** Whose claim it is; null for nobody's. */
  lease: string | null;
  created_at: number;
  last_status: number | null;
  last_fault: string | null;
}

/** A thing of the teamwork graph by an opaque key. Of people's accounts in apps there is nothing but their keys. */
export interface GraphNodeRow {
  org_id: string;
  /** A keyed hash of what it is. */
  key: string;
  kind: 'object' | 'container';
  app: string;
  /** Kind of work object; empty for what is none. */
  type: string;
  /** Its ids, sealed: opened for who has it in their own graph, and for what is shown of five people and more. */
  sealed: string;
  /** Whether its app says who may open it: then nobody else is told of it. */
  listed: number;
  first_week: number;
  last_week: number;
  /** How large it is, as one of a closed list; empty where nobody says so. */
  size: string;
  /** The connector that says so, with which it goes. */
  size_origin: string;
}

/** How often one thing had to do with another in a week: the row is where each edge comes from. */
export interface GraphEdgeRow {
  org_id: string;
  /** A key of a node, a pseudonym, a team. */
  source: string;
  kind: EdgeKind;
  target: string;
  /** Weeks since that of Monday, 5 January 1970, in UTC; 0 for `may-open`, which holds until it is taken away. */
  week: number;
  /** The connector that brought it; empty for browsers. */
  origin: string;
  count: number;
}

/** That a request is in the graph, so that it is so once. */
export interface GraphEventRow {
  org_id: string;
  request_id: string;
  /** Null where the graph knows teams alone: then the request is a keyed mark, its time a week, and it is on nothing. */
  person: string | null;
  /** Id of the directory's group that they were in, as in the record of the request. */
  team: string | null;
  object: string | null;
  container: string | null;
  work_type: string;
  /** Kinds and sizes, as JSON. */
  attachments: string;
  /** Keys of the accounts that the person's own browser saw on it, with spaces between: told to them alone. */
  people: string;
  at: number;
}

/** Whose account in an app a key stands for: as the directory confirms, of one person, or as people say themselves. */
export interface GraphAccountRow {
  org_id: string;
  account: string;
  person: string;
  confirmed: number;
  /**
   * The connectors that brought the address by which the directory confirms it, with the last of which that goes; before them `own` where
   * the person says so as well.
   */
  origin: string;
}

/** Somebody who wants no part in the graph, as a hash of organisation and pseudonym, or of an account of theirs. */
export interface GraphLeftRow {
  org_id: string;
  trace: string;
  /** The hashes of those who took the account out, with spaces between; empty where it is nobody's to bring back. */
  whose: string;
  at: number;
}

/** A team as it was deduced for a week. */
export interface GraphTeamRow {
  org_id: string;
  id: string;
  week: number;
  /** The group of the directory that most of it is in. */
  group_id: string | null;
  people: number;
}

/** Which team somebody is in now: told to them alone. */
export interface GraphMemberRow {
  org_id: string;
  person: string;
  team: string;
}

/** How teams, kinds of work and apps hang together in a week, of five people and more. */
export interface GraphRelationRow {
  org_id: string;
  week: number;
  kind: string;
  source: string;
  target: string;
  weight: number;
  /** Distinct people behind it. */
  people: number;
  /** What it comes from, as JSON. */
  why: string;
}

/** An analysis of a week, done by whichever gateway takes it. */
export interface GraphAnalysisRow {
  org_id: string;
  week: number;
  state: string;
  step: string | null;
  progress: number;
  /** What the steps before have found, as JSON. */
  checkpoint: string | null;
  due_at: number;
  lease: string | null;
  leased_until: number | null;
  started_at: number | null;
  ended_at: number | null;
}

/** A kind of work as a model named it for this organisation. */
export interface GraphNameRow {
  org_id: string;
  type: string;
  name: string;
  week: number;
}

/** A kind of work that a model says requests are of in this organisation which are of another (`kind`) by the table of rules. */
export interface GraphKindRow {
  org_id: string;
  kind: string;
  object_type: string;
  action: string;
  type: string;
  week: number;
}

/** Where an organisation brings metadata in from. Its secret is sealed. */
export interface ConnectorRow {
  org_id: string;
  id: string;
  app: string;
  name: string;
  url: string;
  /** What it reads, sealed: among it are addresses of people. */
  scopes: string;
  /** The address and the scopes before these, for who takes the change back. */
  old_url: string | null;
  old_scopes: string | null;
  state: string;
  wrapped_key: string;
  sealed: string;
  secret_version: number;
  fingerprint: string;
  version: number;
  created_at: number;
  created_by: string | null;
  due_at: number;
  last_at: number | null;
  last_fault: string | null;
  failing_since: number | null;
  /** Until when its app wants not to be asked with this secret, by its own word. */
  waits_until: number | null;
  lease: string | null;
  leased_until: number | null;
}

/** How far a connector is in one thing that it reads. */
export interface ConnectorScopeRow {
  org_id: string;
  connector_id: string;
  /** A keyed hash of what it is; empty where everything that was brought is to be forgotten first. */
  scope: string;
  /** How often it has been through. */
  round: number;
  /** What it is and where it goes on, sealed: apps have names for it that people made. */
  sealed: string;
}
