/**
 * The rows of the gateway's database. Ids are text, times are integer milliseconds since 1970, switches are 0 or 1
 * and lists are JSON text, so that the same repositories run on SQLite and on PostgreSQL.
 */
export interface Tables {
  organisation: OrganisationRow;
  interaction: InteractionRow;
  feedback: FeedbackRow;
  revocation: RevocationRow;
  directory_person: DirectoryPersonRow;
  directory_group: DirectoryGroupRow;
  directory_member: DirectoryMemberRow;
  provider_key: ProviderKeyRow;
  secret: SecretRow;
  audit: AuditRow;
  audit_head: AuditHeadRow;
  audit_person: AuditPersonRow;
  fleet_version: FleetVersionRow;
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
  vote: string;
  reasons: string;
  at: number;
}

/** One row for each who ended a person's access: an admin, the directory, or both. */
export interface RevocationRow {
  org_id: string;
  person: string;
  revoked_by: string;
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
  told: number;
}
