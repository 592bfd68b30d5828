import { parseArgs } from 'node:util';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './load-config.ts';
import { changedRules, type RuleChanges } from './organisation-changes.ts';
import { type Database, openDatabase } from './storage/database.ts';
import {
  changeRules,
  findOrganisation,
  listOrganisations,
  type Organisation,
} from './storage/organisations.ts';
import { ensureConfigured, sampleRules } from './storage/seed.ts';

const usage = `Usage: npm run organisation -- <id> [options]

  --show                       print the rules (also after every change)
  --opt-in | --opt-out         switch Sidenote on or off for the organisation
  --allow-site <site>          allow a host, "*." and a host, or "*"; can be repeated
  --block-site <site>          block one, which wins over allowing it; can be repeated
  --remove-allow-site <site>   take a site off the list again
  --remove-block-site <site>
  --products <a,b|all|none>    the products that are allowed
  --actions <a,b|all|none>     the actions that are allowed
  --max-selection-chars <n>    the longest selection
  --seed-sample                the rules of the sample organisation
  --config <path>              configuration of the gateway (default: gateway.config.json)

A running gateway follows within a second.`;

const site = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

const options = {
  show: flag,
  'opt-in': flag,
  'opt-out': flag,
  'allow-site': site,
  'remove-allow-site': site,
  'block-site': site,
  'remove-block-site': site,
  products: text,
  actions: text,
  'max-selection-chars': text,
  'seed-sample': flag,
  config: text,
  help: flag,
} as const;

/** The operator's way to an organisation's rules. Prints them as they are afterwards; exits with 1 and one message. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [id, ...more] = positionals;
  if (values.help === true || id === undefined || more.length > 0) throw new ConfigError(usage);
  const config = loadConfig(values.config, process.env);
  const db = await openDatabase(config.dataDir);
  try {
    await ensureConfigured(db, config);
    const organisation = await change(db, id, toChanges(values), values['seed-sample'] === true);
    process.stdout.write(`${describe(organisation)}\n`);
  } finally {
    await db.destroy();
  }
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new ConfigError(`${error instanceof Error ? error.message : 'Not understood.'}\n\n${usage}`);
  }
}

type Values = ReturnType<typeof readArguments>['values'];

function toChanges(values: Values): RuleChanges {
  const changes = {
    optIn: values['opt-in'],
    optOut: values['opt-out'],
    allowSite: values['allow-site'],
    removeAllowSite: values['remove-allow-site'],
    blockSite: values['block-site'],
    removeBlockSite: values['remove-block-site'],
    products: values.products,
    actions: values.actions,
    maxSelectionChars: values['max-selection-chars'],
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

async function change(
  db: Database,
  id: string,
  changes: RuleChanges,
  sample: boolean,
): Promise<Organisation> {
  const read = await findOrganisation(db, id);
  if (read === undefined) throw new ConfigError(await unknownOrganisation(db, id));
  if (!sample && Object.keys(changes).length === 0) return read;
  const rules = changedRules(sample ? sampleRules() : read, changes);
  if (!(await changeRules(db, { read, rules, now: Date.now() })))
    throw new ConfigError(
      'Somebody else changed the rules at the same moment. Nothing was changed; try again.',
    );
  return (await findOrganisation(db, id)) ?? read;
}

async function unknownOrganisation(db: Database, id: string): Promise<string> {
  const known = (await listOrganisations(db)).map((organisation) => organisation.id);
  return `There is no organisation "${id}". The configuration names: ${known.join(', ')}.`;
}

function describe(organisation: Organisation): string {
  const list = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join(', '));
  return [
    `${organisation.name} (${organisation.id}), policy version ${organisation.policyVersion}`,
    `  opted in        ${organisation.optedIn ? 'yes' : 'no'}`,
    `  allowed sites   ${list(organisation.sites.allow)}`,
    `  blocked sites   ${list(organisation.sites.block)}`,
    `  products        ${list(organisation.products)}`,
    `  actions         ${list(organisation.actions)}`,
    `  selection       up to ${organisation.maxSelectionChars} characters`,
  ].join('\n');
}

main().catch((error: unknown) => {
  const message =
    error instanceof ConfigError ? error.message : 'The organisation’s rules could not be read or changed.';
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
