import { agreementSchema, type OrganisationRules } from '@sidenote/contract/administration';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { noHouse } from '@sidenote/contract/house';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { z } from 'zod';

/** The admins' own switch; whether it really is on also hangs on terms and agreements (`effectiveState`). */
export const switchStates = ['off', 'on', 'suspended'] as const;

/** What an organisation rests on besides its rules; each change of it is an act of its own. */
export const organisationStandingSchema = z.strictObject({
  switch: z.enum(switchStates),
  /** Version of the AI terms that an admin accepted. */
  termsVersion: z.string().max(40).nullable(),
  termsAcceptedAt: z.int().min(0).nullable(),
  hipaaBound: z.boolean(),
  agreement: agreementSchema.nullable(),
});

export type OrganisationStanding = z.infer<typeof organisationStandingSchema>;

/** All that admins decide about an organisation. */
export type Decided = OrganisationRules & OrganisationStanding;

export interface Organisation extends OrganisationRules, OrganisationStanding {
  readonly id: string;
  readonly name: string;
  /** Where its data stays; null where the gateway has one region only. */
  readonly region: string | null;
  /** Grows by one with each change, so that two states are never taken for the same. */
  readonly policyVersion: number;
  readonly updatedAt: number;
}

/** What an organisation starts with: nothing allowed. Groups narrow who, so that everyone is the start there. */
export const closedRules: OrganisationRules = {
  sites: { allow: [], block: [] },
  products: [],
  actions: [],
  groups: { allow: ['*'], block: [] },
  hipaa: { sites: [], products: [] },
  maxSelectionChars: MAX_SELECTION_CHARS,
  guard: defaultGuard,
  house: noHouse,
  graph: noGraph,
};

/** Not opted in, and no terms accepted. */
export const closedStanding: OrganisationStanding = {
  switch: 'off',
  termsVersion: null,
  termsAcceptedAt: null,
  hipaaBound: false,
  agreement: null,
};

/** What admins decide about an organisation, and nothing else of it. */
export function decidedIn(of: Decided): Decided {
  return { ...rulesIn(of), ...standingIn(of) };
}

/** What it rests on alone. */
export function standingIn(of: OrganisationStanding): OrganisationStanding {
  const { switch: own, termsVersion, termsAcceptedAt, hipaaBound, agreement } = of;
  return { switch: own, termsVersion, termsAcceptedAt, hipaaBound, agreement };
}

/** The rules alone. */
export function rulesIn(of: OrganisationRules): OrganisationRules {
  const { sites, products, actions, groups, hipaa, maxSelectionChars, house, guard, graph } = of;
  return { sites, products, actions, groups, hipaa, maxSelectionChars, house, guard, graph };
}
