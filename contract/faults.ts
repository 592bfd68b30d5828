import type { BlockReason } from './block-reasons.ts';
import { blockReasons } from './block-reasons.ts';
import type { Coded } from './coded.ts';

/**
 * What can go wrong once an action is allowed: a closed list of codes. No message of a provider, a parser or a
 * page is ever passed on, because it may quote what the person wrote.
 */
export const faults = {
  // Reading the selection
  page_not_granted: { act: 'none' },
  selection_empty: { act: 'none' },
  selection_too_large: { status: 413, act: 'none' },
  field_protected: { act: 'none' },
  secret_found: { status: 403, act: 'none' },
  personal_data_found: { status: 403, act: 'none' },
  page_not_readable: { act: 'none' },
  page_closed_to_extensions: { act: 'none' },
  page_perhaps_closed: { act: 'none' },
  frame_perhaps_closed: { act: 'none' },
  page_not_offered: { act: 'none' },
  product_refused: { act: 'retry' },
  no_comments: { act: 'none' },
  frame_not_readable: { act: 'none' },
  action_gone: { act: 'none' },

  // Putting the answer back
  document_gone: { act: 'copy' },
  place_changed: { act: 'copy' },
  written_changed: { act: 'copy' },
  written_on: { act: 'copy' },
  target_read_only: { act: 'copy' },
  not_replaceable: { act: 'copy' },
  editor_refused: { act: 'copy' },
  editor_differs: { act: 'copy' },

  // The request
  invalid_request: { status: 400, act: 'none' },
  model_not_found: { status: 404, act: 'none' },
  not_found: { status: 404, act: 'none' },
  request_not_found: { status: 404, act: 'none' },
  body_too_large: { status: 413, act: 'none' },
  unsupported_media_type: { status: 415, act: 'none' },
  origin_not_allowed: { status: 403, act: 'none' },
  rate_limited: { status: 429, act: 'retry' },
  too_many_streams: { status: 429, act: 'retry' },
  tokens_used_up: { status: 429, act: 'none' },
  limits_unavailable: { status: 503, act: 'retry' },
  busy: { status: 503, act: 'retry' },
  storage_unavailable: { status: 503, act: 'retry' },
  internal: { status: 500, act: 'retry' },

  // Administration
  role_needed: { status: 403, act: 'none' },
  fresh_sign_in_needed: { status: 401, act: 'sign-in' },
  changed_meanwhile: { status: 412, act: 'retry' },
  changed_since: { status: 409, act: 'none' },
  not_undoable: { status: 409, act: 'none' },
  terms_outdated: { status: 409, act: 'none' },
  hipaa_no_baa: { status: 409, act: 'none' },
  person_unknown: { status: 404, act: 'none' },

  // The route to a model
  no_route: { status: 503, act: 'none' },
  provider_not_attested: { status: 503, act: 'none' },
  sub_processor_not_effective: { status: 503, act: 'none' },
  key_missing: { status: 503, act: 'none' },

  // The upstream
  needs_model: { status: 422, act: 'none' },
  upstream_unreachable: { status: 502, act: 'retry' },
  tls_upstream: { status: 502, act: 'none' },
  upstream_refused: { status: 502, act: 'none' },
  upstream_rate_limited: { status: 503, act: 'retry' },
  upstream_error: { status: 502, act: 'retry' },
  upstream_invalid: { status: 502, act: 'retry' },
  upstream_truncated: { status: 502, act: 'retry' },
  upstream_timeout: { status: 504, act: 'retry' },

  // Between the panel, the worker and the gateway
  gateway_lost: { act: 'retry' },
  gateway_address_invalid: { act: 'set-gateway' },
  gateway_invalid: { act: 'set-gateway' },
  worker_restarted: { act: 'retry' },
  sign_in_elsewhere: { act: 'none' },
  sign_in_page_not_loaded: { act: 'sign-in' },
  sign_in_failed: { act: 'sign-in' },
} as const satisfies Record<string, Coded>;

export type Fault = keyof typeof faults;

/** Every code that can cross the wire or reach the panel. */
export type Code = BlockReason | Fault;

/** Whether a string from outside is one of our codes. */
export function isCode(value: unknown): value is Code {
  return typeof value === 'string' && (Object.hasOwn(faults, value) || Object.hasOwn(blockReasons, value));
}

/** What machines need of a code. */
export function codedOf(code: Code): Coded {
  return Object.hasOwn(faults, code) ? faults[code as Fault] : blockReasons[code as BlockReason];
}
