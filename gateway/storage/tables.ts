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
  opted_in: number;
  /** Version of the AI terms an admin accepted; null until terms are part of opting in. */
  terms_version: string | null;
  sites_allow: string;
  sites_block: string;
  products: string;
  actions: string;
  max_selection_chars: number;
  policy_version: number;
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
