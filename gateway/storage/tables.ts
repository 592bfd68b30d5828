/**
 * The rows of the gateway's database. Ids are text, times are integer milliseconds since 1970 and lists are JSON
 * text, so that the same repositories run on SQLite and on PostgreSQL.
 */
export interface Tables {
  organisation: OrganisationRow;
  interaction: InteractionRow;
  feedback: FeedbackRow;
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
  policy_version: number;
  /** Grows with each change of who is revoked or in which group. */
  people_version: number;
  /** Grows with each change of a provider's key. */
  keys_version: number;
  updated_at: number;
}

/** Closed: there is no column that could hold what a person wrote or read. */
export interface InteractionRow {
  request_id: string;
  org_id: string;
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
  request_id: string;
  org_id: string;
  person: string;
  vote: string;
  reasons: string;
  at: number;
}
