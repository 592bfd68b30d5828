import { z } from 'zod';
import { MAX_SELECTION_CHARS } from './limits.ts';
import {
  actions,
  gatewayOrigin,
  issuerPin,
  organisationId,
  patterns,
  personalLevel,
  products,
  secretLevel,
  selectionChars,
  sites,
  supportAddress,
  text,
} from './managed-values.ts';
import { productIds } from './products.ts';

/** What people read about a key of the managed policy: in templates, in the docs and on the diagnostics page. */
export interface AboutKey {
  readonly title: string;
  readonly description: string;
  /** What a right value is, after "expected". */
  readonly expected: string;
  /** What follows where the key is not set, or where the browser has dropped a value of the wrong type. */
  readonly missing: string;
  readonly example: string | number | boolean | readonly string[];
}

const about = z.registry<AboutKey>();

const refused = 'the policy is refused and Sidenote stays off';

/**
 * Every key an admin can fix through the browser's managed storage: the one source of the managed schema, the
 * templates, the table in the docs, the types and the checks. The browser drops a value of the wrong type without a
 * word, so a missing key never opens anything: a key that opens counts as closed, and one that narrows has to be
 * there, with a value that says so where nothing is to be narrowed. Only words for people may be missing.
 */
export const managedPolicySchema = z.strictObject({
  gatewayUrl: gatewayOrigin.register(about, {
    title: 'Gateway address',
    description: 'Address of your organisation’s gateway. People cannot change it.',
    expected: 'an https address without a path, such as https://sidenote.example.com',
    missing: refused,
    example: 'https://sidenote.example.com',
  }),
  orgId: organisationId.register(about, {
    title: 'Organisation',
    description: 'Id of your organisation in the gateway. What a gateway says for another one is refused.',
    expected: 'lower-case letters, digits and hyphens, at most 80, as the gateway’s configuration has it',
    missing: refused,
    example: 'example',
  }),
  enabled: z.boolean().default(false).register(about, {
    title: 'Switch Sidenote on',
    description: 'Whether Sidenote works in this browser. Your organisation must have opted in as well.',
    expected: 'true or false',
    missing: 'Sidenote stays off',
    example: true,
  }),
  oidcIssuer: issuerPin.register(about, {
    title: 'Sign-in provider',
    description:
      'Issuer of your OpenID Connect provider. A gateway that names another one is not signed in to.',
    expected:
      'an https address, exactly as the provider’s configuration document has it; * for the one that the gateway names',
    missing: refused,
    example: 'https://login.example.com',
  }),
  oidcClientId: text(200).register(about, {
    title: 'Sign-in client',
    description: 'Client id of Sidenote at your sign-in provider. Needs the provider to be named as well.',
    expected: 'one line of text, 1 to 200 characters; * for the one that the gateway names',
    missing: refused,
    example: 'sidenote',
  }),
  allowedSites: sites.default([]).register(about, {
    title: 'Allowed sites',
    description:
      'Sites where Sidenote may be used: a host, *. and a host for everything below it, or * for all that the gateway allows.',
    expected: 'a list of hosts in lower case, each perhaps with *. before it or a port after it, or *',
    missing: 'no site is allowed',
    example: ['*.atlassian.net', 'bitbucket.org'],
  }),
  blockedSites: sites.register(about, {
    title: 'Blocked sites',
    description:
      'Sites where Sidenote may never be used, whatever else allows them. An empty list blocks none.',
    expected: 'a list of hosts in lower case, each perhaps with *. before it or a port after it; [] for none',
    missing: refused,
    example: ['hr.example.com'],
  }),
  allowedProducts: products.default([]).register(about, {
    title: 'Allowed products',
    description:
      'Products where Sidenote may be used; web is every other site. * stands for all that the gateway allows.',
    expected: `a list of ${productIds.slice(0, -1).join(', ')} and ${productIds.at(-1)}, or *`,
    missing: 'no product is allowed',
    example: ['jira', 'confluence'],
  }),
  allowedActions: actions.default([]).register(about, {
    title: 'Allowed actions',
    description: 'Ids of the actions people may use. * stands for all that the gateway allows.',
    expected: 'a list of action ids such as summarise, or *',
    missing: 'no action is allowed',
    example: ['*'],
  }),
  region: text(40).register(about, {
    title: 'Region',
    description:
      'Region your data stays in, as the gateway names it. A gateway of another region is refused.',
    expected: 'one line of text, 1 to 40 characters, such as eu; * for any',
    missing: refused,
    example: 'eu',
  }),
  hipaaMode: z.boolean().default(true).register(about, {
    title: 'Bound by HIPAA',
    description:
      'True lets Sidenote work only while the gateway has your organisation on record as bound by HIPAA and covered by an agreement.',
    expected: 'true or false',
    missing: 'HIPAA is taken to bind you',
    example: false,
  }),
  dataConsent: z.boolean().default(false).register(about, {
    title: 'Consent given by the organisation',
    description:
      'True when your organisation has told its people what is sent and answers for their consent. What is sent is shown all the same.',
    expected: 'true or false',
    missing: 'each person is asked before the first request',
    example: false,
  }),
  orgName: text(120).optional().register(about, {
    title: 'Name of the organisation',
    description: 'Shown where Sidenote says who manages it.',
    expected: 'one line of text, 1 to 120 characters',
    missing: 'Sidenote says "your organisation"',
    example: 'Example Ltd',
  }),
  supportUrl: supportAddress.optional().register(about, {
    title: 'Where to find help',
    description: 'A page or a mail address, offered to people when something is blocked or does not work.',
    expected: 'an https or mailto address',
    missing: 'people are told to ask their admin',
    example: 'https://help.example.com/sidenote',
  }),
  disableFirstRunPage: z.boolean().default(true).register(about, {
    title: 'No page after the installation',
    description:
      'False opens a page once after the installation that says what Sidenote is, and lets an action be tried where try-it.sidenote.invalid is an allowed site.',
    expected: 'true or false',
    missing: 'no page is opened',
    example: true,
  }),
  maxSelectionChars: selectionChars.register(about, {
    title: 'Longest selection',
    description: 'How many characters a selection may have. The gateway’s own limit holds as well.',
    expected: `a whole number from 1 to ${MAX_SELECTION_CHARS}; ${MAX_SELECTION_CHARS} for the gateway’s limit alone`,
    missing: refused,
    example: 20_000,
  }),
  guardSecrets: secretLevel.register(about, {
    title: 'Secrets in a text',
    description:
      'What becomes of keys, passwords and card numbers: replaced by placeholders, sent after a warning, or the text is not sent. The stricter one of this and the gateway’s holds.',
    expected: 'replace, warn or block; warn for the gateway’s level',
    missing: refused,
    example: 'block',
  }),
  guardPersonalData: personalLevel.register(about, {
    title: 'Personal data in a text',
    description:
      'What becomes of e-mail addresses, phone numbers, bank accounts and national numbers. The stricter one of this and the gateway’s holds.',
    expected: 'off, warn, replace or block; off for the gateway’s level',
    missing: refused,
    example: 'replace',
  }),
  guardPatterns: patterns.register(about, {
    title: 'Your own secrets',
    description:
      'Regular expressions for what else is treated as a secret, beside the gateway’s own. Each matches four characters or more, without references back and looks around.',
    expected: 'a list of regular expressions, each at most 200 characters long; [] for the gateway’s alone',
    missing: refused,
    example: ['PROJECT-[A-Z]{3}-[0-9]{6}'],
  }),
  policyVersion: z.int().min(1).max(1_000_000_000).optional().register(about, {
    title: 'Version of this policy',
    description:
      'A number of your own that you raise with each change, so that the diagnostics page shows which one has arrived.',
    expected: 'a whole number from 1 to 1000000000',
    missing: 'the diagnostics page shows none',
    example: 1,
  }),
});

export type ManagedPolicyKey = keyof typeof managedPolicySchema.shape;

/** Every key, in the order in which templates and docs have them. */
export const managedPolicyKeys: readonly ManagedPolicyKey[] = managedPolicySchema.keyof().options;

/** The keys that a policy cannot do without: the gateway, the organisation, and all that narrows. */
export const neededKeys: readonly ManagedPolicyKey[] = managedPolicyKeys.filter(
  (key) => !managedPolicySchema.shape[key].safeParse(undefined).success,
);

/** Whether a key is one of the managed policy. */
export function isManagedPolicyKey(key: string): key is ManagedPolicyKey {
  return Object.hasOwn(managedPolicySchema.shape, key);
}

/** The words about a key. */
export function aboutKey(key: ManagedPolicyKey): AboutKey {
  const words = about.get(managedPolicySchema.shape[key]);
  if (words === undefined) throw new Error(`${key} has no description`);
  return words;
}
