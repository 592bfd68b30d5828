import { type OrganisationRules, organisationRulesSchema } from '@sidenote/contract/administration';
import { catalogue } from '@sidenote/contract/catalogue';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { isSitePattern } from '@sidenote/contract/site';
import { terms } from '@sidenote/contract/terms';
import { changedGraph } from './changed-graph.ts';
import { changedGuard } from './changed-guard.ts';
import { changedList } from './changed-list.ts';
import { ConfigError } from './config-error.ts';
import { changedHouse } from './house-files.ts';
import { optIn, optOut, setHipaa, suspend } from './policy/acts.ts';
import {
  type Decided,
  type OrganisationStanding,
  organisationStandingSchema,
  standingIn,
} from './policy/organisation.ts';

/** What the command line asks to change; everything not named stays as it is. */
export interface OrganisationChanges {
  /** Version of the AI terms that are accepted by opting in. */
  readonly optIn?: string;
  readonly optOut?: boolean;
  readonly suspend?: boolean;
  readonly allowSite?: readonly string[];
  readonly removeAllowSite?: readonly string[];
  readonly blockSite?: readonly string[];
  readonly removeBlockSite?: readonly string[];
  readonly allowGroup?: readonly string[];
  readonly removeAllowGroup?: readonly string[];
  readonly blockGroup?: readonly string[];
  readonly removeBlockGroup?: readonly string[];
  readonly products?: string;
  readonly actions?: string;
  readonly maxSelectionChars?: string;
  readonly guardSecrets?: string;
  readonly guardPersonal?: string;
  readonly guardPattern?: readonly string[];
  readonly removeGuardPattern?: readonly string[];
  /** Files: a text with instructions for every answer, and a list of actions as JSON. Empty takes them away. */
  readonly houseInstructions?: string;
  readonly ownActions?: string;
  /** "on" or "off". Off deletes the graph. */
  readonly graph?: string;
  readonly graphProducts?: string;
  /** Whose work is told apart. */
  readonly graphPeople?: string;
  readonly graphDetails?: string;
  readonly graphContext?: string;
  readonly graphNaming?: string;
  readonly hipaa?: string;
  readonly hipaaSite?: readonly string[];
  readonly removeHipaaSite?: readonly string[];
  readonly hipaaProducts?: string;
  /** Where the business associate agreement is to be found; empty to take it off the record. */
  readonly agreement?: string;
  /** Ids of the sub-processors that the agreement covers. */
  readonly agreementCovers?: string;
}

/** What the change stands on besides the organisation itself. */
export interface ChangeContext {
  readonly processors: readonly string[];
  readonly now: number;
}

/** An organisation after the changes. Throws a {@link ConfigError} that names the option that cannot be followed. */
export function changedOrganisation(
  organisation: Decided,
  changes: OrganisationChanges,
  context: ChangeContext,
): Decided {
  const rules = changedRules(organisation, changes);
  const standing = changedStanding(organisation, changes, context);
  // What is written has to be readable: one entry that is not would shut the whole organisation out.
  for (const read of [
    organisationRulesSchema.safeParse(rules),
    organisationStandingSchema.safeParse(standing),
  ])
    if (!read.success) throw new ConfigError(tooMuch(read.error.issues[0]?.path));
  return { ...rules, ...standing };
}

function tooMuch(path: readonly PropertyKey[] = []): string {
  return `Nothing was changed: ${path.map(String).join('.')} would be empty, too long, or have too many entries.`;
}

function changedRules(rules: OrganisationRules, changes: OrganisationChanges): OrganisationRules {
  const { maxSelectionChars, products, actions, hipaaProducts } = changes;
  return {
    sites: {
      allow: changedSites(rules.sites.allow, changes.allowSite, changes.removeAllowSite, 'allow-site'),
      block: changedSites(rules.sites.block, changes.blockSite, changes.removeBlockSite, 'block-site'),
    },
    groups: {
      allow: changedList(rules.groups.allow, changes.allowGroup, changes.removeAllowGroup, 'allow-group'),
      block: changedList(rules.groups.block, changes.blockGroup, changes.removeBlockGroup, 'block-group'),
    },
    hipaa: {
      sites: changedSites(rules.hipaa.sites, changes.hipaaSite, changes.removeHipaaSite, 'hipaa-site'),
      products: hipaaProducts === undefined ? rules.hipaa.products : readProducts(hipaaProducts),
    },
    products: products === undefined ? rules.products : readProducts(products),
    actions: actions === undefined ? rules.actions : readActions(actions),
    maxSelectionChars:
      maxSelectionChars === undefined ? rules.maxSelectionChars : readChars(maxSelectionChars),
    guard: changedGuard(rules.guard, changes),
    house: changedHouse(rules.house, changes),
    graph: changedGraph(rules.graph, changes, readProducts),
  };
}

function changedStanding(
  organisation: OrganisationStanding,
  changes: OrganisationChanges,
  { processors, now }: ChangeContext,
): OrganisationStanding {
  const switches = [changes.optIn !== undefined, changes.optOut === true, changes.suspend === true];
  if (switches.filter(Boolean).length > 1)
    throw new ConfigError('Give only one of --opt-in, --opt-out and --suspend.');
  const bound = withHipaa(standingIn(organisation), changes, now);
  if (changes.optOut === true) return optOut(bound);
  if (changes.suspend === true) return suspend(bound);
  if (changes.optIn === undefined) return bound;
  const opted = optIn(bound, { termsVersion: changes.optIn, processors, now });
  if (typeof opted !== 'string') return opted;
  throw new ConfigError(
    opted === 'terms_outdated'
      ? `--opt-in takes the version of the AI terms that are accepted. In force is ${terms.version}: read it with --terms.`
      : `HIPAA binds the organisation, and no agreement is on record that covers every sub-processor (${processors.join(', ') || 'none'}). Record one with --agreement and --agreement-covers.`,
  );
}

function withHipaa(
  standing: OrganisationStanding,
  { hipaa, agreement, agreementCovers }: OrganisationChanges,
  now: number,
): OrganisationStanding {
  if (agreementCovers !== undefined && agreement === undefined)
    throw new ConfigError('--agreement-covers goes with --agreement.');
  const covers = agreementCovers?.split(',').map((part) => part.trim()) ?? [];
  const recorded = agreement === '' ? null : { reference: agreement ?? '', recordedAt: now, covers };
  return setHipaa(standing, {
    bound: hipaa === undefined ? standing.hipaaBound : readYesNo(hipaa),
    agreement: agreement === undefined ? standing.agreement : recorded,
  });
}

function readYesNo(value: string): boolean {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new ConfigError('--hipaa takes "yes" or "no".');
}

function changedSites(
  sites: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
  option: string,
): string[] {
  const wrong = add.find((site) => site.length > 260 || !isSitePattern(site));
  if (wrong !== undefined)
    throw new ConfigError(
      `--${option} takes a host such as jira.example.com, "*." and a host, or "*"; not "${wrong}".`,
    );
  return changedList(sites, add, remove, option);
}

function readProducts(value: string, option = 'products'): ProductId[] {
  const wanted = readList(value, productIds);
  const known = productIds.filter((product) => wanted.includes(product));
  refuseUnknown(option, wanted, known, productIds);
  return known;
}

function readActions(value: string): string[] {
  const all = catalogue.map(({ id }) => id);
  const wanted = readList(value, all);
  const known = all.filter((id) => wanted.includes(id));
  refuseUnknown('actions', wanted, known, all);
  return known;
}

function readList(value: string, all: readonly string[]): readonly string[] {
  if (value === 'all') return all;
  return value === 'none' ? [] : value.split(',').map((part) => part.trim());
}

function refuseUnknown(
  option: string,
  wanted: readonly string[],
  known: readonly string[],
  all: readonly string[],
): void {
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new ConfigError(
      `--${option} does not know ${unknown.join(', ')}. It takes "all", "none" or of these: ${all.join(', ')}.`,
    );
}

function readChars(value: string): number {
  const chars = Number(value);
  if (Number.isInteger(chars) && chars >= 1 && chars <= MAX_SELECTION_CHARS) return chars;
  throw new ConfigError(`--max-selection-chars takes a whole number from 1 to ${MAX_SELECTION_CHARS}.`);
}
