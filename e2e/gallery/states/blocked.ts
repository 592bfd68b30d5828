import { type BlockReason, blockReasons } from '@sidenote/contract/block-reasons';
import type { JobIn, Why } from '../../../src/job.ts';
import type { PanelState } from '../../../src/messages.ts';
import type { Picture, Pictures } from '../picture.ts';
import { asked, captured, gone, misspelt } from './jobs.ts';
import { managedOn, panelWith, signedOut } from './panel.ts';

function blocked(
  reason: BlockReason,
  differing: Partial<JobIn<'blocked'>> = {},
  state: Partial<PanelState> = {},
): PanelState {
  const job = { id: 'job', ask: asked('summarise'), phase: 'blocked', reason } as const;
  const untouched = { capture: undefined, gone: undefined, elsewhere: undefined, why: undefined };
  return panelWith({ ...job, ...untouched, ...differing }, state);
}

const before = (reason: BlockReason) => blocked(reason);
const managed = (reason: BlockReason) => blocked(reason, {}, { managed: managedOn });
/** The gateway refused what had been sent. */
const after = (reason: BlockReason) =>
  blocked(reason, { capture: captured(misspelt), gone: gone(asked('summarise'), captured(misspelt)) });

const nowhere = { url: undefined, connecting: false, fault: undefined };
const invalid: PanelState['managed'] = {
  state: 'invalid',
  problems: [{ key: 'gatewayUrl', problem: 'not_https', expected: 'https://' }],
};

/** Each reason as it is usually met. */
const reasons: Record<BlockReason, (reason: BlockReason) => PanelState> = {
  // Each of these has a screen of its own, which stands in place of what was asked for.
  policy_pending: (reason) => blocked(reason, {}, { managed: { state: 'loading' } }),
  policy_invalid: (reason) => blocked(reason, {}, { managed: invalid }),
  not_configured: (reason) => blocked(reason, {}, { gateway: nowhere, person: undefined }),
  disabled_by_admin: (reason) => blocked(reason, {}, { managed: { ...managedOn, state: 'off' } }),
  page_not_supported: before,
  signed_out: (reason) => ({ ...blocked(reason), person: undefined }),
  gateway_unreachable: before,
  region_mismatch: (reason) => blocked(reason, { elsewhere: 'https://sidenote.us.acme.example' }),
  access_revoked: after,
  wrong_organisation: managed,
  not_opted_in: before,
  suspended: before,
  group_not_allowed: before,
  hipaa_not_bound: managed,
  hipaa_blocked: before,
  site_not_allowed: before,
  product_not_allowed: before,
  action_not_allowed: before,
};

function blockedName(reason: string): string {
  return `blocked-${reason.replaceAll('_', '-')}`;
}

const everyReason: Pictures = Object.fromEntries(
  (Object.keys(blockReasons) as BlockReason[]).map((reason): [string, Picture] => [
    blockedName(reason),
    { title: `\`${reason}\``, state: reasons[reason](reason) },
  ]),
);

const rule: Why = {
  how: 'rule',
  rule: { list: 'sites.block', entry: '*.atlassian.net' },
  missing: null,
  policyVersion: 7,
};

const blockedHere: Why = {
  how: 'managed',
  key: 'blockedSites',
  because: 'entry',
  entry: '*.atlassian.net',
};
const listedNowhere: Why = { how: 'managed', key: 'allowedActions', because: 'missing', entry: undefined };

export const blockedPictures: Pictures = {
  ...everyReason,
  'blocked-why': {
    title: 'Why: the rule in a sentence',
    state: blocked('site_not_allowed', { why: rule }),
  },
  'blocked-why-browser': {
    title: 'Why: the browser’s own policy',
    state: blocked('site_not_allowed', { why: blockedHere }, { managed: managedOn }),
  },
  'blocked-why-from-list': {
    title: 'Why an action of the list cannot be used',
    state: blocked('action_not_allowed', { why: listedNowhere, fromList: true }, { managed: managedOn }),
  },
  'blocked-why-asking': {
    title: 'Why: the gateway is asked',
    state: blocked('site_not_allowed', { why: { how: 'asking' } }),
  },
  'blocked-why-groups': {
    title: 'Why: nobody knows the person’s groups',
    state: blocked('group_not_allowed', {
      why: { ...rule, rule: { list: 'groups.block', entry: null } },
    }),
  },
  'blocked-why-unknown': {
    title: 'Why: the gateway does not say',
    state: blocked('action_not_allowed', { why: { how: 'code', code: 'gateway_unreachable' } }),
  },
  'blocked-while-read': {
    title: 'Refused after the text was read, before it was sent',
    state: blocked('product_not_allowed', { capture: captured(misspelt) }),
  },
  'blocked-signing-in': {
    title: 'Signed out, while the sign-in window is open',
    state: { ...blocked('signed_out'), ...signedOutWhile(true) },
  },
  'blocked-sign-in-failed': {
    title: 'Signed out, and sign-in did not finish',
    state: { ...blocked('signed_out'), ...signedOutWhile(false) },
  },
};

function signedOutWhile(running: boolean): Pick<PanelState, 'person' | 'signIn'> {
  const { person } = signedOut();
  return {
    person,
    signIn: running ? { step: 'waiting', fault: undefined } : { step: undefined, fault: 'sign_in_failed' },
  };
}
