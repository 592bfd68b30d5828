import type { Explanation, PolicyRule } from './explain.ts';

type Missing = Explanation['missing'];

/** What a suspended opt-in lacks, and who can mend it. */
export const missingSentences = {
  admin: 'An admin has suspended it, and an owner can resume it.',
  terms: 'There are new AI terms, which an owner has to accept.',
  agreement: 'An agreement that HIPAA asks for does not cover everyone, and an owner has to record one.',
} as const satisfies Record<NonNullable<Missing>, string>;

/** Each list of the policy as a rule that refused; with the entry of it that did, where there is one. */
export const ruleSentences = {
  state: 'Nobody of your organisation has opted in yet.',
  'groups.block': 'The group {entry} is on the list of blocked groups.',
  'groups.allow': 'None of your groups is on the list of allowed groups.',
  'hipaa.sites': '{entry} is on the list of sites with health data.',
  'hipaa.products': '{entry} is on the list of products with health data.',
  catalogue: 'Your gateway does not know this action.',
  actions: 'The action is not on the list of allowed actions.',
  'sites.block': '{entry} is on the list of blocked sites.',
  'sites.allow': 'The site is not on the list of allowed sites.',
  products: 'The product is not on the list of allowed products.',
  maxSelectionChars: 'The selection is longer than allowed.',
} as const satisfies Record<PolicyRule['list'], string>;
