import type { Explained } from './explained.ts';

/**
 * Why an action may not run here: the closed list that `consent.decide` and the gateway share. Ordered as they
 * are checked, so that the first one that applies is the one a person reads.
 */
export const blockReasons = {
  policy_pending: {
    sentence: 'Your organisation installed Sidenote, and its policy has not arrived.',
    next: 'It usually takes a few seconds. If it stays away, show your admin the diagnostics page.',
    act: 'retry',
  },
  policy_invalid: {
    sentence: 'Your organisation’s policy for Sidenote has a mistake, so Sidenote stays off.',
    next: 'Show your admin the diagnostics page: it names the mistake.',
    act: 'none',
  },
  not_configured: {
    sentence: 'Sidenote does not know your organisation yet.',
    next: 'Enter the address of your organisation’s gateway.',
    act: 'set-gateway',
  },
  disabled_by_admin: {
    sentence: 'Your organisation has switched Sidenote off in this browser.',
    next: 'Ask your admin if you need it.',
    act: 'none',
  },
  page_not_supported: {
    sentence: 'Sidenote works on web pages with an https address only.',
    next: 'Open the page in a normal tab and try again there.',
    act: 'none',
  },
  signed_out: {
    status: 401,
    sentence: 'You are signed out.',
    next: 'Sign in with your work account.',
    act: 'sign-in',
  },
  gateway_unreachable: {
    sentence: 'Your organisation’s gateway does not answer, so its rules cannot be checked.',
    next: 'Check your connection or VPN, then try again.',
    act: 'retry',
  },
  region_mismatch: {
    status: 421,
    sentence: 'Your organisation’s data stays in another region than this gateway’s.',
    next: 'Ask your admin for the address of your region’s gateway.',
    act: 'set-gateway',
  },
  access_revoked: {
    status: 403,
    sentence: 'Your organisation has ended your access to Sidenote.',
    next: 'Ask your admin if you need it.',
    act: 'none',
  },
  wrong_organisation: {
    sentence: 'The gateway speaks for another organisation than your organisation’s policy names.',
    next: 'Show your admin the diagnostics page: policy and gateway must name the same organisation.',
    act: 'none',
  },
  not_opted_in: {
    status: 403,
    sentence: 'Your organisation has not opted in to Sidenote.',
    next: 'Ask your admin to opt in. You cannot do it for them.',
    act: 'retry',
  },
  suspended: {
    status: 403,
    sentence: 'Your organisation’s use of Sidenote is suspended.',
    next: 'Ask your admin: they see what is missing, such as new terms to accept.',
    act: 'retry',
  },
  group_not_allowed: {
    status: 403,
    sentence: 'Your organisation allows Sidenote for other groups than yours.',
    next: 'Ask your admin to add your group.',
    act: 'none',
  },
  hipaa_not_bound: {
    sentence: 'Your organisation’s policy wants the rules of HIPAA, which the gateway does not keep for it.',
    next: 'Ask your admin: either the gateway binds your organisation to HIPAA, or the policy says hipaaMode false.',
    act: 'none',
  },
  hipaa_blocked: {
    status: 403,
    sentence: 'Your organisation keeps health data here, where Sidenote stays out.',
    next: 'Work on a site without health data.',
    act: 'none',
  },
  site_not_allowed: {
    status: 403,
    sentence: 'Your organisation does not allow Sidenote on this site.',
    next: 'Ask your admin to allow the site, or work on one that is allowed.',
    act: 'none',
  },
  product_not_allowed: {
    status: 403,
    sentence: 'Your organisation does not allow Sidenote in this product.',
    next: 'Ask your admin to allow the product.',
    act: 'none',
  },
  action_not_allowed: {
    status: 403,
    sentence: 'Your organisation does not allow this action.',
    next: 'Pick another action, or ask your admin to allow this one.',
    act: 'none',
  },
} as const satisfies Record<string, Explained>;

export type BlockReason = keyof typeof blockReasons;

/** Reasons behind which there are rules of the organisation's policy: the gateway can say which one it was. */
export const ruledReasons = [
  'suspended',
  'group_not_allowed',
  'hipaa_blocked',
  'site_not_allowed',
  'product_not_allowed',
  'action_not_allowed',
] as const satisfies readonly BlockReason[];
