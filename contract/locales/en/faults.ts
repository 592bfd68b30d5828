import type { Told } from '../../coded.ts';
import type { Fault } from '../../faults.ts';

/** What went wrong, and what to do next, by the code of it. */
export const faults = {
  // Reading the selection
  page_not_granted: {
    sentence: 'The browser shows Sidenote a page only after you call it there.',
    next: 'Right-click the selected text, or press the toolbar button on this page.',
  },
  selection_empty: {
    sentence: 'Nothing is selected.',
    next: 'Select some text on the page and try again.',
  },
  selection_too_large: {
    sentence: 'The selection is too long.',
    next: 'Select a shorter passage.',
  },
  field_protected: {
    sentence: 'Sidenote never reads password, one-time-code or payment fields.',
    next: 'Select text somewhere else.',
  },
  secret_found: {
    sentence:
      'The text holds a key, a password or a card number, and your organisation lets nobody send those.',
    next: 'Take it out of the text, or select a passage without it.',
  },
  personal_data_found: {
    sentence: 'The text holds personal data, and your organisation lets nobody send that.',
    next: 'Take it out of the text, or select a passage without it.',
  },
  page_not_readable: {
    sentence: 'The browser does not let Sidenote read this page.',
    next: 'Right-click the text again, or try another page.',
  },
  page_closed_to_extensions: {
    sentence: 'Your organisation’s browser policy closes this page to extensions.',
    next: 'Ask your admin to open it to Sidenote, or work on another page.',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox does not let Sidenote read this page. Your organisation’s browser policy may close it to extensions.',
    next: 'Ask your admin to open it to Sidenote, or work on another page.',
  },
  frame_perhaps_closed: {
    sentence:
      'This part of the page belongs to another site. Firefox does not say whether your organisation’s browser policy closes that to extensions, so it is left alone.',
    next: 'Open it in a tab of its own, and select the text there.',
  },
  page_not_offered: {
    sentence: 'Sidenote has no way to read this page as a whole.',
    next: 'Select the text on it (Ctrl+A selects all of it), then pick the action again.',
  },
  product_refused: {
    sentence: 'The site did not give Sidenote what this page shows.',
    next: 'Check that you are signed in there, or select the text and pick the action again.',
  },
  no_comments: {
    sentence: 'There are no comments here.',
    next: 'Open what the discussion is about, or select it and pick the action again.',
  },
  frame_not_readable: {
    sentence: 'This part of the page belongs to another site, which the browser does not let Sidenote read.',
    next: 'Select the text in it, then right-click the selection.',
  },
  action_gone: {
    sentence: 'This action is not there any more.',
    next: 'Pick another one.',
  },

  // Putting the answer back
  document_gone: {
    sentence: 'The page was closed, reloaded or left.',
    next: 'Copy the answer instead.',
  },
  place_changed: {
    sentence: 'The passage was changed on the page since you asked.',
    next: 'Copy the answer, or select the passage again.',
  },
  written_changed: {
    sentence: 'What was inserted has been changed on the page since.',
    next: 'Nothing was touched. Copy the original and put it where it belongs.',
  },
  written_on: {
    sentence: 'You have written on this page since, and undo there would take that back first.',
    next: 'Nothing was touched. Undo in the page, or copy the original.',
  },
  target_read_only: {
    sentence: 'The text you selected cannot be edited.',
    next: 'Copy the answer instead.',
  },
  not_replaceable: {
    sentence:
      'The selection holds more than text, such as an image or a mention, which replacing would delete.',
    next: 'Insert below, or copy the answer.',
  },
  editor_refused: {
    sentence: 'The editor did not take the text.',
    next: 'Nothing was changed. Copy it and paste it there.',
  },
  editor_differs: {
    sentence: 'The editor made something else of the text than was written.',
    next: 'Look at the page: undo there takes it back. The text can be copied here.',
  },

  // The request
  invalid_request: {
    sentence: 'The gateway did not understand the request.',
    next: 'Update Sidenote, or tell your admin.',
  },
  model_not_found: {
    sentence: 'The gateway does not know this action.',
    next: 'Update Sidenote, or pick another action.',
  },
  not_found: {
    sentence: 'There is nothing at this address of the gateway.',
    next: 'Check the address.',
  },
  request_not_found: {
    sentence: 'The gateway knows no such request of yours.',
    next: 'Rate an answer of your own.',
  },
  body_too_large: {
    sentence: 'The request is larger than the gateway takes.',
    next: 'Select a shorter passage.',
  },
  unsupported_media_type: {
    sentence: 'The gateway takes JSON only.',
    next: 'Send application/json in UTF-8, not compressed.',
  },
  origin_not_allowed: {
    sentence: 'The gateway answers its own extension only.',
    next: 'Ask your admin to add this extension’s id to the gateway.',
  },
  rate_limited: {
    sentence: 'Too many requests in a short time.',
    next: 'Wait a moment, then try again.',
  },
  too_many_streams: {
    sentence: 'Too many answers are running at once.',
    next: 'Let one of them end, then try again.',
  },
  tokens_used_up: {
    sentence: 'The tokens of this day are used up.',
    next: 'Try again tomorrow, or ask your admin for more.',
  },
  limits_unavailable: {
    sentence: 'The gateway cannot check its limits now.',
    next: 'Try again in a moment, or tell your admin.',
  },
  busy: {
    sentence: 'The gateway is busy.',
    next: 'Wait a moment, then try again.',
  },
  storage_unavailable: {
    sentence: 'The gateway cannot reach its database.',
    next: 'Try again in a moment, or tell your admin.',
  },
  internal: {
    sentence: 'Something went wrong in the gateway.',
    next: 'Try again. If it keeps happening, tell your admin.',
  },

  // Administration
  role_needed: {
    sentence: 'This needs a role that you do not have.',
    next: 'Ask an owner of your organisation to give you the role.',
  },
  fresh_sign_in_needed: {
    sentence: 'This needs a sign-in that is not older than 15 minutes.',
    next: 'Sign in again, then repeat it.',
  },
  changed_meanwhile: {
    sentence: 'Somebody else changed this in the meantime.',
    next: 'Read it anew, then repeat your change.',
  },
  changed_since: {
    sentence: 'What this would put back was changed again since.',
    next: 'Look at the later changes, and undo those first.',
  },
  not_undoable: {
    sentence: 'This cannot be undone.',
    next: 'Make the change you want instead.',
  },
  terms_outdated: {
    sentence: 'The terms named are not the ones in force.',
    next: 'Read the terms in force and accept those.',
  },
  hipaa_no_baa: {
    sentence:
      'Your organisation is bound by HIPAA, and no agreement is on record that covers everyone who processes its data.',
    next: 'Record a business associate agreement that covers all of them, then opt in.',
  },
  person_unknown: {
    sentence: 'Nothing is known of such a person in your organisation.',
    next: 'Check the subject that your identity provider gives them.',
  },

  // The route to a model
  no_route: {
    sentence: 'No model in your organisation’s region may answer this action.',
    next: 'Pick another action, or ask your admin to add a model in your region.',
  },
  provider_not_attested: {
    sentence: 'The model provider’s statement on retention or training has expired or is too weak.',
    next: 'Ask your admin to renew it.',
  },
  sub_processor_not_effective: {
    sentence: 'The model provider is announced as a sub-processor, but not in effect yet.',
    next: 'Wait until the date that was announced, or pick another action.',
  },
  key_missing: {
    sentence: 'The gateway has no key for the model provider.',
    next: 'Tell your admin.',
  },

  // The upstream
  needs_model: {
    sentence: 'This action needs a language model, and your organisation uses the built-in engine.',
    next: 'Pick another action, or ask your admin to connect a model. Some actions do without one in English only.',
  },
  upstream_unreachable: {
    sentence: 'The model provider cannot be reached.',
    next: 'Try again in a moment.',
  },
  tls_upstream: {
    sentence: 'The model provider’s certificate is not trusted, so nothing was sent to it.',
    next: 'Tell your admin.',
  },
  upstream_refused: {
    sentence: 'The model provider refused your organisation’s key or request.',
    next: 'Tell your admin.',
  },
  upstream_rate_limited: {
    sentence: 'The model provider has too many requests.',
    next: 'Wait a moment, then try again.',
  },
  upstream_error: {
    sentence: 'The model provider reported an error.',
    next: 'Try again in a moment.',
  },
  upstream_invalid: {
    sentence: 'The model provider’s answer could not be understood.',
    next: 'Try again. If it keeps happening, tell your admin.',
  },
  upstream_truncated: {
    sentence: 'The model provider broke off in the middle of the answer.',
    next: 'Keep what is there, or try again.',
  },
  upstream_timeout: {
    sentence: 'The model provider took too long.',
    next: 'Try again in a moment.',
  },

  // Between the panel, the worker and the gateway
  gateway_lost: {
    sentence: 'The connection to the gateway broke off.',
    next: 'What arrived is kept. Try again for the whole answer.',
  },
  gateway_address_invalid: {
    sentence: 'This is not an address that Sidenote can use.',
    next: 'It begins with https:// and has no path, such as https://gateway.example.',
  },
  gateway_invalid: {
    sentence: 'The address answers, but not as a Sidenote gateway.',
    next: 'Check the gateway’s address.',
  },
  worker_restarted: {
    sentence: 'The browser stopped Sidenote in the middle of the answer.',
    next: 'What arrived is kept. Try again for the whole answer.',
  },
  sign_in_elsewhere: {
    sentence: 'The gateway sends people to another sign-in than your organisation’s policy names.',
    next: 'Show your admin the diagnostics page: policy and gateway must name the same provider and client.',
  },
  sign_in_page_not_loaded: {
    sentence: 'The sign-in page could not be loaded.',
    next: 'Check your connection or VPN. If the browser says that the page is blocked, your admin has to open it.',
  },
  sign_in_failed: {
    sentence: 'Sign-in did not finish.',
    next: 'Try again. If the window closed by itself, tell your admin.',
  },
} as const satisfies Record<Fault, Told>;
