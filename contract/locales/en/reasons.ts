import type { BlockReason } from '../../block-reasons.ts';
import type { Told } from '../../coded.ts';

/** Why an action may not run here, and what to do next, by the reason. */
export const reasons = {
  policy_pending: {
    sentence: 'Your organisation installed Sidenote, and its policy has not arrived.',
    next: 'It usually takes a few seconds. If it stays away, show your admin the diagnostics page.',
  },
  policy_invalid: {
    sentence: 'Your organisation’s policy for Sidenote has a mistake, so Sidenote stays off.',
    next: 'Show your admin the diagnostics page: it names the mistake.',
  },
  not_configured: {
    sentence: 'Sidenote does not know your organisation yet.',
    next: 'Enter the address of your organisation’s gateway.',
  },
  disabled_by_admin: {
    sentence: 'Your organisation has switched Sidenote off in this browser.',
    next: 'Ask your admin if you need it.',
  },
  page_not_supported: {
    sentence: 'Sidenote works on web pages with an https address only.',
    next: 'Open the page in a normal tab and try again there.',
  },
  signed_out: {
    sentence: 'You are signed out.',
    next: 'Sign in with your work account.',
  },
  gateway_unreachable: {
    sentence: 'Your organisation’s gateway does not answer, so its rules cannot be checked.',
    next: 'Check your connection or VPN, then try again.',
  },
  region_mismatch: {
    sentence: 'Your organisation’s data stays in another region than this gateway’s.',
    next: 'Ask your admin for the address of your region’s gateway.',
  },
  access_revoked: {
    sentence: 'Your organisation has ended your access to Sidenote.',
    next: 'Ask your admin if you need it.',
  },
  wrong_organisation: {
    sentence: 'The gateway speaks for another organisation than your organisation’s policy names.',
    next: 'Show your admin the diagnostics page: policy and gateway must name the same organisation.',
  },
  not_opted_in: {
    sentence: 'Your organisation has not opted in to Sidenote.',
    next: 'Ask your admin to opt in. You cannot do it for them.',
  },
  suspended: {
    sentence: 'Your organisation’s use of Sidenote is suspended.',
    next: 'Ask your admin: they have paused it, or something is missing, such as new terms to accept.',
  },
  group_not_allowed: {
    sentence: 'Your organisation allows Sidenote for other groups than yours.',
    next: 'Ask your admin to add your group.',
  },
  hipaa_not_bound: {
    sentence: 'Your organisation’s policy wants the rules of HIPAA, which the gateway does not keep for it.',
    next: 'Ask your admin: either the gateway binds your organisation to HIPAA, or the policy says hipaaMode false.',
  },
  hipaa_blocked: {
    sentence: 'Your organisation keeps health data here, where Sidenote stays out.',
    next: 'Work on a site without health data.',
  },
  site_not_allowed: {
    sentence: 'Your organisation does not allow Sidenote on this site.',
    next: 'Ask your admin to allow the site, or work on one that is allowed.',
  },
  product_not_allowed: {
    sentence: 'Your organisation does not allow Sidenote in this product.',
    next: 'Ask your admin to allow the product.',
  },
  action_not_allowed: {
    sentence: 'Your organisation does not allow this action.',
    next: 'Pick another action, or ask your admin to allow this one.',
  },
} as const satisfies Record<BlockReason, Told>;
