import { catalogue } from '@sidenote/contract/catalogue';
import { MAX_SELECTION_CHARS } from '@sidenote/contract/limits';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { isSitePattern } from '@sidenote/contract/site';
import { ConfigError } from './config-error.ts';
import type { OrganisationRules } from './storage/organisations.ts';

/** What the command line asks to change; everything not named stays as it is. */
export interface RuleChanges {
  readonly optIn?: boolean;
  readonly optOut?: boolean;
  readonly allowSite?: readonly string[];
  readonly removeAllowSite?: readonly string[];
  readonly blockSite?: readonly string[];
  readonly removeBlockSite?: readonly string[];
  readonly products?: string;
  readonly actions?: string;
  readonly maxSelectionChars?: string;
}

/** The rules after the changes. Throws a {@link ConfigError} that names the option that cannot be followed. */
export function changedRules(rules: OrganisationRules, changes: RuleChanges): OrganisationRules {
  if (changes.optIn === true && changes.optOut === true)
    throw new ConfigError('Give either --opt-in or --opt-out, not both.');
  return {
    optedIn: changes.optIn === true || (rules.optedIn && changes.optOut !== true),
    sites: {
      allow: changedSites(rules.sites.allow, changes.allowSite, changes.removeAllowSite, 'allow-site'),
      block: changedSites(rules.sites.block, changes.blockSite, changes.removeBlockSite, 'block-site'),
    },
    products: changes.products === undefined ? rules.products : readProducts(changes.products),
    actions: changes.actions === undefined ? rules.actions : readActions(changes.actions),
    maxSelectionChars:
      changes.maxSelectionChars === undefined
        ? rules.maxSelectionChars
        : readChars(changes.maxSelectionChars),
  };
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
  const missing = remove.find((site) => !sites.includes(site));
  if (missing !== undefined) throw new ConfigError(`--remove-${option}: "${missing}" is not in the list.`);
  return [...new Set([...sites, ...add])].filter((site) => !remove.includes(site));
}

function readProducts(value: string): ProductId[] {
  const wanted = readList(value, productIds);
  const known = productIds.filter((product) => wanted.includes(product));
  refuseUnknown('products', wanted, known, productIds);
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
