import type { BlockReason } from './block-reasons.ts';
import { blockReasons } from './block-reasons.ts';
import type { Explained } from './explained.ts';

/**
 * What can go wrong once an action is allowed: a closed list of codes. No message of a provider, a parser or a
 * page is ever passed on, because it may quote what the person wrote.
 */
export const faults = {
  // Reading the selection
  page_not_granted: {
    sentence: 'The browser shows Sidenote a page only after you call it there.',
    next: 'Right-click the selected text, or press the toolbar button on this page.',
    act: 'none',
  },
  selection_empty: {
    sentence: 'Nothing is selected.',
    next: 'Select some text on the page and try again.',
    act: 'none',
  },
  selection_too_large: {
    status: 413,
    sentence: 'The selection is too long.',
    next: 'Select a shorter passage.',
    act: 'none',
  },
  field_protected: {
    sentence: 'Sidenote never reads password, one-time-code or payment fields.',
    next: 'Select text somewhere else.',
    act: 'none',
  },
  secret_found: {
    status: 403,
    sentence:
      'The text holds a key, a password or a card number, and your organisation lets nobody send those.',
    next: 'Take it out of the text, or select a passage without it.',
    act: 'none',
  },
  personal_data_found: {
    status: 403,
    sentence: 'The text holds personal data, and your organisation lets nobody send that.',
    next: 'Take it out of the text, or select a passage without it.',
    act: 'none',
  },
  page_not_readable: {
    sentence: 'The browser does not let Sidenote read this page.',
    next: 'Right-click the text again, or try another page.',
    act: 'none',
  },
  page_closed_to_extensions: {
    sentence: 'Your organisation’s browser policy closes this page to extensions.',
    next: 'Ask your admin to open it to Sidenote, or work on another page.',
    act: 'none',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox does not let Sidenote read this page. Your organisation’s browser policy may close it to extensions.',
    next: 'Ask your admin to open it to Sidenote, or work on another page.',
    act: 'none',
  },
  frame_perhaps_closed: {
    sentence:
      'This part of the page belongs to another site. Firefox does not say whether your organisation’s browser policy closes that to extensions, so it is left alone.',
    next: 'Open it in a tab of its own, and select the text there.',
    act: 'none',
  },
  page_not_offered: {
    sentence: 'Sidenote has no way to read this page as a whole.',
    next: 'Select the text on it (Ctrl+A selects all of it), then pick the action again.',
    act: 'none',
  },
  product_refused: {
    sentence: 'The site did not give Sidenote what this page shows.',
    next: 'Check that you are signed in there, or select the text and pick the action again.',
    act: 'retry',
  },
  no_comments: {
    sentence: 'There are no comments here.',
    next: 'Open what the discussion is about, or select it and pick the action again.',
    act: 'none',
  },
  frame_not_readable: {
    sentence: 'This part of the page belongs to another site, which the browser does not let Sidenote read.',
    next: 'Select the text in it, then right-click the selection.',
    act: 'none',
  },

  action_gone: {
    sentence: 'This action is not there any more.',
    next: 'Pick another one.',
    act: 'none',
  },

  // Putting the answer back
  document_gone: {
    sentence: 'The page was closed, reloaded or left.',
    next: 'Copy the answer instead.',
    act: 'copy',
  },
  place_changed: {
    sentence: 'The passage was changed on the page since you asked.',
    next: 'Copy the answer, or select the passage again.',
    act: 'copy',
  },
  written_changed: {
    sentence: 'What was inserted has been changed on the page since.',
    next: 'Nothing was touched. Copy the original and put it where it belongs.',
    act: 'copy',
  },
  written_on: {
    sentence: 'You have written on this page since, and undo there would take that back first.',
    next: 'Nothing was touched. Undo in the page, or copy the original.',
    act: 'copy',
  },
  target_read_only: {
    sentence: 'The text you selected cannot be edited.',
    next: 'Copy the answer instead.',
    act: 'copy',
  },
  not_replaceable: {
    sentence:
      'The selection holds more than text, such as an image or a mention, which replacing would delete.',
    next: 'Insert below, or copy the answer.',
    act: 'copy',
  },
  editor_refused: {
    sentence: 'The editor did not take the text.',
    next: 'Nothing was changed. Copy it and paste it there.',
    act: 'copy',
  },
  editor_differs: {
    sentence: 'The editor made something else of the text than was written.',
    next: 'Look at the page: undo there takes it back. The text can be copied here.',
    act: 'copy',
  },

  // The request
  invalid_request: {
    status: 400,
    sentence: 'The gateway did not understand the request.',
    next: 'Update Sidenote, or tell your admin.',
    act: 'none',
  },
  model_not_found: {
    status: 404,
    sentence: 'The gateway does not know this action.',
    next: 'Update Sidenote, or pick another action.',
    act: 'none',
  },
  not_found: {
    status: 404,
    sentence: 'There is nothing at this address of the gateway.',
    next: 'Check the address.',
    act: 'none',
  },
  request_not_found: {
    status: 404,
    sentence: 'The gateway knows no such request of yours.',
    next: 'Rate an answer of your own.',
    act: 'none',
  },
  body_too_large: {
    status: 413,
    sentence: 'The request is larger than the gateway takes.',
    next: 'Select a shorter passage.',
    act: 'none',
  },
  unsupported_media_type: {
    status: 415,
    sentence: 'The gateway takes JSON only.',
    next: 'Send application/json in UTF-8, not compressed.',
    act: 'none',
  },
  origin_not_allowed: {
    status: 403,
    sentence: 'The gateway answers its own extension only.',
    next: 'Ask your admin to add this extension’s id to the gateway.',
    act: 'none',
  },
  rate_limited: {
    status: 429,
    sentence: 'Too many requests in a short time.',
    next: 'Wait a moment, then try again.',
    act: 'retry',
  },
  too_many_streams: {
    status: 429,
    sentence: 'Too many answers are running at once.',
    next: 'Let one of them end, then try again.',
    act: 'retry',
  },
  tokens_used_up: {
    status: 429,
    sentence: 'The tokens of this day are used up.',
    next: 'Try again tomorrow, or ask your admin for more.',
    act: 'none',
  },
  limits_unavailable: {
    status: 503,
    sentence: 'The gateway cannot check its limits now.',
    next: 'Try again in a moment, or tell your admin.',
    act: 'retry',
  },
  busy: {
    status: 503,
    sentence: 'The gateway is busy.',
    next: 'Wait a moment, then try again.',
    act: 'retry',
  },
  storage_unavailable: {
    status: 503,
    sentence: 'The gateway cannot reach its database.',
    next: 'Try again in a moment, or tell your admin.',
    act: 'retry',
  },
  internal: {
    status: 500,
    sentence: 'Something went wrong in the gateway.',
    next: 'Try again. If it keeps happening, tell your admin.',
    act: 'retry',
  },

  // Administration
  role_needed: {
    status: 403,
    sentence: 'This needs a role that you do not have.',
    next: 'Ask an owner of your organisation to give you the role.',
    act: 'none',
  },
  fresh_sign_in_needed: {
    status: 401,
    sentence: 'This needs a sign-in that is not older than 15 minutes.',
    next: 'Sign in again, then repeat it.',
    act: 'sign-in',
  },
  changed_meanwhile: {
    status: 412,
    sentence: 'Somebody else changed this in the meantime.',
    next: 'Read it anew, then repeat your change.',
    act: 'retry',
  },
  terms_outdated: {
    status: 409,
    sentence: 'The terms named are not the ones in force.',
    next: 'Read the terms in force and accept those.',
    act: 'none',
  },
  hipaa_no_baa: {
    status: 409,
    sentence:
      'Your organisation is bound by HIPAA, and no agreement is on record that covers everyone who processes its data.',
    next: 'Record a business associate agreement that covers all of them, then opt in.',
    act: 'none',
  },
  person_unknown: {
    status: 404,
    sentence: 'Nothing is known of such a person in your organisation.',
    next: 'Check the subject that your identity provider gives them.',
    act: 'none',
  },

  // The route to a model
  no_route: {
    status: 503,
    sentence: 'No model in your organisation’s region may answer this action.',
    next: 'Pick another action, or ask your admin to add a model in your region.',
    act: 'none',
  },
  provider_not_attested: {
    status: 503,
    sentence: 'The model provider’s statement on retention or training has expired or is too weak.',
    next: 'Ask your admin to renew it.',
    act: 'none',
  },
  sub_processor_not_effective: {
    status: 503,
    sentence: 'The model provider is announced as a sub-processor, but not in effect yet.',
    next: 'Wait until the date that was announced, or pick another action.',
    act: 'none',
  },
  key_missing: {
    status: 503,
    sentence: 'The gateway has no key for the model provider.',
    next: 'Tell your admin.',
    act: 'none',
  },

  // The upstream
  needs_model: {
    status: 422,
    sentence: 'This action needs a language model, and your organisation uses the built-in engine.',
    next: 'Pick another action, or ask your admin to connect a model. Some actions do without one in English only.',
    act: 'none',
  },
  upstream_unreachable: {
    status: 502,
    sentence: 'The model provider cannot be reached.',
    next: 'Try again in a moment.',
    act: 'retry',
  },
  tls_upstream: {
    status: 502,
    sentence: 'The model provider’s certificate is not trusted, so nothing was sent.',
    next: 'Tell your admin.',
    act: 'none',
  },
  upstream_refused: {
    status: 502,
    sentence: 'The model provider refused your organisation’s key or request.',
    next: 'Tell your admin.',
    act: 'none',
  },
  upstream_rate_limited: {
    status: 503,
    sentence: 'The model provider has too many requests.',
    next: 'Wait a moment, then try again.',
    act: 'retry',
  },
  upstream_error: {
    status: 502,
    sentence: 'The model provider reported an error.',
    next: 'Try again in a moment.',
    act: 'retry',
  },
  upstream_invalid: {
    status: 502,
    sentence: 'The model provider’s answer could not be understood.',
    next: 'Try again. If it keeps happening, tell your admin.',
    act: 'retry',
  },
  upstream_truncated: {
    status: 502,
    sentence: 'The model provider broke off in the middle of the answer.',
    next: 'Keep what is there, or try again.',
    act: 'retry',
  },
  upstream_timeout: {
    status: 504,
    sentence: 'The model provider took too long.',
    next: 'Try again in a moment.',
    act: 'retry',
  },

  // Between the panel, the worker and the gateway
  gateway_lost: {
    sentence: 'The connection to the gateway broke off.',
    next: 'What arrived is kept. Try again for the whole answer.',
    act: 'retry',
  },
  gateway_address_invalid: {
    sentence: 'This is not an address that Sidenote can use.',
    next: 'It begins with https:// and has no path, such as https://gateway.example.',
    act: 'set-gateway',
  },
  gateway_invalid: {
    sentence: 'The address answers, but not as a Sidenote gateway.',
    next: 'Check the gateway’s address.',
    act: 'set-gateway',
  },
  worker_restarted: {
    sentence: 'The browser stopped Sidenote in the middle of the answer.',
    next: 'What arrived is kept. Try again for the whole answer.',
    act: 'retry',
  },
  sign_in_elsewhere: {
    sentence: 'The gateway sends people to another sign-in than your organisation’s policy names.',
    next: 'Show your admin the diagnostics page: policy and gateway must name the same provider and client.',
    act: 'none',
  },
  sign_in_page_not_loaded: {
    sentence: 'The sign-in page could not be loaded.',
    next: 'Check your connection or VPN. If the browser says that the page is blocked, your admin has to open it.',
    act: 'sign-in',
  },
  sign_in_failed: {
    sentence: 'Sign-in did not finish.',
    next: 'Try again. If the window closed by itself, tell your admin.',
    act: 'sign-in',
  },
} as const satisfies Record<string, Explained>;

export type Fault = keyof typeof faults;

/** Every code that can cross the wire or reach the panel. */
export type Code = BlockReason | Fault;

/** Whether a string from outside is one of our codes. */
export function isCode(value: unknown): value is Code {
  return typeof value === 'string' && (Object.hasOwn(faults, value) || Object.hasOwn(blockReasons, value));
}

/** The sentence and next step for a code. */
export function explain(code: Code): Explained {
  return Object.hasOwn(faults, code) ? faults[code as Fault] : blockReasons[code as BlockReason];
}
