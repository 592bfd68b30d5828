import { type Fault, faults } from '@sidenote/contract/faults';
import type { GuardPolicy } from '@sidenote/contract/guard/policy';
import type { JobIn } from '../../../src/job.ts';
import type { PanelState } from '../../../src/messages.ts';
import { openDetails } from '../open-details.ts';
import type { Picture, Pictures } from '../picture.ts';
import { asked, byModel, captured, corrected, correction, gone, misspelt } from './jobs.ts';
import { landed } from './landed.ts';
import { panelWith, signedOut } from './panel.ts';
import { withKey } from './texts.ts';
import { voted } from './voted.ts';

/** What only administration, or a program that talks to the gateway by itself, is told. */
export const elsewhere = [
  'not_found',
  'unsupported_media_type',
  'role_needed',
  'fresh_sign_in_needed',
  'changed_meanwhile',
  'changed_since',
  'not_undoable',
  'terms_outdated',
  'hipaa_no_baa',
  'person_unknown',
] as const satisfies readonly Fault[];

type ShownFault = Exclude<Fault, (typeof elsewhere)[number]>;
type Shows = (code: Fault) => PanelState;

/** What the panel shows of something that came to nothing. */
export function failure(code: Fault, differing: Partial<JobIn<'failed'>> = {}): PanelState {
  const job = { id: 'job', ask: asked('fix-spelling-grammar'), phase: 'failed', code } as const;
  const nothing = { capture: undefined, text: '', gone: undefined, limit: undefined };
  return panelWith({ ...job, ...nothing, ...differing });
}

const failed: Shows = (code) => failure(code);
const capture = captured(misspelt);
const ask = asked('fix-spelling-grammar');
/** It came to nothing before anybody answered. */
const sentOff: Shows = (code) => failure(code, { capture, gone: gone(ask, capture) });
/** It broke off in the middle of an answer. */
export const brokenOff = { capture, text: corrected.slice(0, 58), gone: gone(ask, capture, byModel) };
const midway: Shows = (code) => failure(code, brokenOff);
const notInserted: Shows = (code) => panelWith(correction({ landing: { version: 0, how: 'refused', code } }));
const notTakenBack: Shows = (code) => panelWith(correction({ landing: landed({ backFault: code }) }));
const noSignIn: Shows = (code) => signedOut({ signIn: { step: undefined, fault: code } });
const noGateway: Shows = (code) =>
  signedOut({ gateway: { url: undefined, connecting: false, fault: code }, site: undefined });

const kept: Shows = (code) => {
  const rules: GuardPolicy = { secrets: 'block', personal: 'block', patterns: [] };
  const text = code === 'secret_found' ? withKey : 'The report goes to mira@acme.example.';
  return failure(code, { capture: captured(text, {}, rules) });
};

/** Each fault where a person meets it. */
const shown: Record<ShownFault, Shows> = {
  page_not_granted: failed,
  selection_empty: failed,
  selection_too_large: (code) => failure(code, { limit: { actual: 214_302, allowed: 100_000 } }),
  field_protected: failed,
  secret_found: kept,
  personal_data_found: kept,
  page_not_readable: failed,
  page_closed_to_extensions: failed,
  page_perhaps_closed: failed,
  frame_perhaps_closed: failed,
  page_not_offered: failed,
  product_refused: failed,
  no_comments: failed,
  frame_not_readable: failed,
  action_gone: failed,

  document_gone: midway,
  place_changed: notInserted,
  written_changed: notTakenBack,
  written_on: notTakenBack,
  target_read_only: notInserted,
  not_replaceable: notInserted,
  editor_refused: notInserted,
  editor_differs: notInserted,

  invalid_request: failed,
  model_not_found: failed,
  request_not_found: () => voted({ vote: 'down', reasons: [] }, 'refused'),
  body_too_large: failed,
  origin_not_allowed: failed,
  rate_limited: sentOff,
  too_many_streams: sentOff,
  tokens_used_up: sentOff,
  limits_unavailable: sentOff,
  busy: sentOff,
  storage_unavailable: sentOff,
  internal: sentOff,

  no_route: sentOff,
  provider_not_attested: sentOff,
  sub_processor_not_effective: sentOff,
  key_missing: sentOff,

  needs_model: sentOff,
  upstream_unreachable: sentOff,
  tls_upstream: sentOff,
  upstream_refused: sentOff,
  upstream_rate_limited: (code) => panelWith(correction({ fault: code })),
  upstream_error: sentOff,
  upstream_invalid: sentOff,
  upstream_truncated: midway,
  upstream_timeout: sentOff,

  gateway_lost: midway,
  gateway_address_invalid: noGateway,
  gateway_invalid: noGateway,
  worker_restarted: midway,
  sign_in_elsewhere: noSignIn,
  sign_in_page_not_loaded: noSignIn,
  sign_in_failed: noSignIn,
};

const isShown = (code: Fault): code is ShownFault => !elsewhere.some((one) => one === code);

export const failedPictures: Pictures = {
  ...Object.fromEntries(
    (Object.keys(faults) as Fault[])
      .filter(isShown)
      .map((code): [string, Picture] => [
        `failed-${code.replaceAll('_', '-')}`,
        { title: `\`${code}\``, state: shown[code](code) },
      ]),
  ),
  'failed-gateway-silent': {
    title: 'Nothing answers at the address that was typed',
    state: signedOut({
      ...{ gateway: { url: undefined, connecting: false, fault: 'gateway_unreachable' }, site: undefined },
    }),
  },
  'failed-sent': {
    title: 'What was sent before it broke off, and who had answered',
    state: failure('gateway_lost', brokenOff),
    first: async (page) => openDetails(page),
    whole: true,
  },
  'failed-uncounted': {
    title: 'So much is selected that nobody counted it',
    state: failure('selection_too_large', { limit: { actual: undefined, allowed: 100_000 } }),
  },
};
