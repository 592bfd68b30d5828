import type { Coded } from './coded.ts';

/**
 * Why an action may not run here: the closed list that `consent.decide` and the gateway share. Ordered as they
 * are checked, so that the first one that applies is the one a person reads.
 */
export const blockReasons = {
  policy_pending: { act: 'retry' },
  policy_invalid: { act: 'none' },
  not_configured: { act: 'set-gateway' },
  disabled_by_admin: { act: 'none' },
  page_not_supported: { act: 'none' },
  signed_out: { status: 401, act: 'sign-in' },
  gateway_unreachable: { act: 'retry' },
  region_mismatch: { status: 421, act: 'set-gateway' },
  access_revoked: { status: 403, act: 'none' },
  wrong_organisation: { act: 'none' },
  not_opted_in: { status: 403, act: 'retry' },
  suspended: { status: 403, act: 'retry' },
  group_not_allowed: { status: 403, act: 'none' },
  hipaa_not_bound: { act: 'none' },
  hipaa_blocked: { status: 403, act: 'none' },
  site_not_allowed: { status: 403, act: 'none' },
  product_not_allowed: { status: 403, act: 'none' },
  action_not_allowed: { status: 403, act: 'none' },
} as const satisfies Record<string, Coded>;

export type BlockReason = keyof typeof blockReasons;

/** Reasons behind which there are rules, of the browser's policy or of the organisation's: it can be said which one it was. */
export const ruledReasons = [
  'disabled_by_admin',
  'region_mismatch',
  'wrong_organisation',
  'not_opted_in',
  'hipaa_not_bound',
  'suspended',
  'group_not_allowed',
  'hipaa_blocked',
  'site_not_allowed',
  'product_not_allowed',
  'action_not_allowed',
] as const satisfies readonly BlockReason[];
