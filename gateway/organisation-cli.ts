import { parseArgs } from 'node:util';
import { terms } from '@sidenote/contract/terms';
import { orUsage } from './command-line.ts';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './load-config.ts';
import { changedOrganisation, type OrganisationChanges } from './organisation-changes.ts';
import type { Organisation } from './policy/organisation.ts';
import { type RuledOrganisation, ruled } from './policy/state.ts';
import { configuredRouting, processorsOf } from './providers/routing.ts';
import { changeAudited } from './storage/audited-change.ts';
import type { Database } from './storage/database.ts';
import { openShared } from './storage/open-kept.ts';
import { findOrganisation, listOrganisations } from './storage/organisations.ts';
import { sampleRules, sampleStanding } from './storage/seed.ts';

const usage = `Usage: npm run organisation -- <id> [options]

  --show                       print the rules (also after every change)
  --terms                      print the AI terms in force and their version
  --opt-in <version>           accept the AI terms of this version and switch Sidenote on for the organisation
  --opt-out | --suspend        switch it off, or hold it with the terms accepted
  --allow-site <site>          allow a host, "*." and a host, or "*"; can be repeated
  --block-site <site>          block one, which wins over allowing it; can be repeated
  --allow-group <group>        allow a group of the identity provider, or "*"; can be repeated
  --block-group <group>        block one, which wins over allowing it; can be repeated
  --remove-allow-site, --remove-block-site, --remove-allow-group, --remove-block-group
                               take an entry off the list again
  --products <a,b|all|none>    the products that are allowed
  --actions <a,b|all|none>     the actions that are allowed
  --max-selection-chars <n>    the longest selection
  --guard-secrets <warn|replace|block>
                               what becomes of keys, passwords and card numbers in a text
  --guard-personal <off|warn|replace|block>
                               the same for personal data
  --guard-pattern <pattern>    keep back what a regular expression matches, too; can be repeated;
                               --remove-guard-pattern takes it back
  --house-instructions <file>  what is asked of every answer, such as a style guide; empty takes it away
  --own-actions <file>         the organisation's own actions as JSON; empty takes them away
  --graph <on|off>             the teamwork graph of interaction metadata; off deletes it within minutes
  --graph-products <a,b|all|none>
                               the products that it may learn from
  --graph-people <teams|people>
                               whose work is told apart; "teams" deletes what is known of persons
  --graph-details <on|off>     let browsers ask the product who and what belongs to a page
  --graph-context <on|off>     let a line about team, product and kind of work go to the model
  --graph-naming <on|off>      let a model name kinds of work, by numbers alone
  --hipaa <yes|no>             whether HIPAA binds the organisation
  --agreement <reference>      record a business associate agreement; empty takes it off the record
  --agreement-covers <a,b>     the sub-processors it covers
  --hipaa-site <site>          keep Sidenote out of a site with health data; --remove-hipaa-site takes it back
  --hipaa-products <a,b|none>  keep it out of products with health data
  --seed-sample                the rules of the sample organisation
  --config <path>              configuration of the gateway (default: gateway.config.json)

A running gateway follows within a second.`;

const list = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

const options = {
  show: flag,
  terms: flag,
  'opt-in': text,
  'opt-out': flag,
  suspend: flag,
  'allow-site': list,
  'remove-allow-site': list,
  'block-site': list,
  'remove-block-site': list,
  'allow-group': list,
  'remove-allow-group': list,
  'block-group': list,
  'remove-block-group': list,
  products: text,
  actions: text,
  'max-selection-chars': text,
  'guard-secrets': text,
  'guard-personal': text,
  'guard-pattern': list,
  'remove-guard-pattern': list,
  'house-instructions': text,
  'own-actions': text,
  graph: text,
  'graph-products': text,
  'graph-people': text,
  'graph-details': text,
  'graph-context': text,
  'graph-naming': text,
  hipaa: text,
  agreement: text,
  'agreement-covers': text,
  'hipaa-site': list,
  'remove-hipaa-site': list,
  'hipaa-products': text,
  'seed-sample': flag,
  config: text,
} as const;

/** The operator's way to an organisation's rules. Prints them as they are afterwards; exits with 1 and one message. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.terms === true) {
    process.stdout.write(`Version ${terms.version}\n\n${terms.text}\n`);
    return;
  }
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new ConfigError(usage);
  const config = loadConfig(values.config, process.env);
  if (values['seed-sample'] === true && config.identity.kind !== 'sample')
    throw new ConfigError(
      '--seed-sample is for the sample sign-in alone: it opts in without anybody accepting the terms. Use --opt-in.',
    );
  const { storage, secrets, close } = await openShared(config, process.env);
  try {
    const { auditKey } = secrets;
    const processors = processorsOf(configuredRouting(config));
    const organisation = await storage.acrossOrganisations((db) => {
      const changes = toChanges(values);
      return change(db, { id, changes, sample: values['seed-sample'] === true, processors, auditKey });
    });
    process.stdout.write(`${describe(organisation, processors)}\n`);
  } finally {
    await close();
  }
}

const readArguments = () => orUsage(usage, () => parseArgs({ options, allowPositionals: true }));

type Values = ReturnType<typeof readArguments>['values'];

/** The options that change something, in the names of the code. */
function toChanges({
  show,
  terms: _terms,
  'seed-sample': sample,
  config,
  ...values
}: Values): OrganisationChanges {
  const entries = Object.entries(values).map(([option, value]) => [camelCase(option), value]);
  return Object.fromEntries(entries);
}

function camelCase(option: string): string {
  return option.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

interface Asked {
  readonly id: string;
  readonly changes: OrganisationChanges;
  readonly sample: boolean;
  readonly processors: readonly string[];
  readonly auditKey: Buffer;
}

async function change(
  db: Database,
  { id, changes, sample, processors, auditKey }: Asked,
): Promise<Organisation> {
  const read = await findOrganisation(db, id);
  if (read === undefined) throw new ConfigError(await unknownOrganisation(db, id));
  if (!sample && Object.keys(changes).length === 0) return read;
  const now = Date.now();
  const from = sample ? { ...sampleRules(), ...sampleStanding(now) } : read;
  const to = { ...read, ...changedOrganisation(from, changes, { processors, now }) };
  const act = { actor: 'operator', action: 'organisation.command', reason: undefined } as const;
  const changed = await changeAudited(db, auditKey, { read, to, ...act, now });
  if (changed !== undefined) return changed.organisation;
  throw new ConfigError(
    'Somebody else changed the rules at the same moment. Nothing was changed; try again.',
  );
}

async function unknownOrganisation(db: Database, id: string): Promise<string> {
  const known = (await listOrganisations(db)).map((organisation) => organisation.id);
  return `There is no organisation "${id}". The configuration names: ${known.join(', ')}.`;
}

function describe(organisation: Organisation, processors: readonly string[]): string {
  const list = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join(', '));
  return [
    `${organisation.name} (${organisation.id}), policy version ${organisation.policyVersion}`,
    `  opted in        ${describeState(ruled(organisation, processors))}`,
    `  allowed sites   ${list(organisation.sites.allow)}`,
    `  blocked sites   ${list(organisation.sites.block)}`,
    `  products        ${list(organisation.products)}`,
    `  actions         ${list(organisation.actions)}`,
    `  allowed groups  ${list(organisation.groups.allow)}`,
    `  blocked groups  ${list(organisation.groups.block)}`,
    `  HIPAA           ${organisation.hipaaBound ? `binds; agreement ${organisation.agreement?.reference ?? 'none'}` : 'does not bind'}`,
    `  health data     ${list([...organisation.hipaa.sites, ...organisation.hipaa.products])}`,
    `  selection       up to ${organisation.maxSelectionChars} characters`,
    `  secrets         ${organisation.guard.secrets}`,
    `  personal data   ${organisation.guard.personal}`,
    `  own patterns    ${list(organisation.guard.patterns)}`,
    `  graph           ${describeGraph(organisation.graph)}`,
    `  instructions    ${organisation.house.instructions.length} characters`,
    `  own actions     ${list(organisation.house.actions.map(({ id }) => id))}`,
  ].join('\n');
}

function describeGraph({ on, products, people, ...may }: Organisation['graph']): string {
  if (!on) return 'off';
  const also = (['details', 'context', 'naming'] as const).filter((one) => may[one]);
  return [`on, knows ${people}`, `from ${products.join(', ') || 'no product'}`, ...also].join('; ');
}

function describeState({ state, missing, termsVersion }: RuledOrganisation): string {
  if (state === 'off') return 'no';
  if (state === 'on') return `yes, under the terms of ${termsVersion}`;
  const lacks = {
    admin: 'held by an admin',
    terms: 'new terms to accept',
    agreement: 'no agreement that covers all',
  };
  return `suspended: ${missing === null ? '' : lacks[missing]}`;
}

main().catch((error: unknown) => {
  const message =
    error instanceof ConfigError ? error.message : 'The organisation’s rules could not be read or changed.';
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
