/** What people read of a kind, the word its placeholders have, and which rule of the policy it falls under. */
interface About {
  readonly title: string;
  /** Tells a model what stood there: `[EMAIL_1]` is written to, `[KEY_1]` is not. */
  readonly word: string;
  readonly group: 'secrets' | 'personal';
}

/**
 * Everything the guard finds: a closed list. Where two kinds claim the same characters, the one that stands first is
 * told, as it says more.
 */
export const kinds = {
  'private-key': { title: 'Private key', word: 'KEY', group: 'secrets' },
  aws: { title: 'AWS access key', word: 'KEY', group: 'secrets' },
  google: { title: 'Google key', word: 'KEY', group: 'secrets' },
  azure: { title: 'Azure key', word: 'KEY', group: 'secrets' },
  github: { title: 'GitHub token', word: 'KEY', group: 'secrets' },
  gitlab: { title: 'GitLab token', word: 'KEY', group: 'secrets' },
  atlassian: { title: 'Atlassian API token', word: 'KEY', group: 'secrets' },
  slack: { title: 'Slack token', word: 'KEY', group: 'secrets' },
  stripe: { title: 'Stripe key', word: 'KEY', group: 'secrets' },
  openai: { title: 'OpenAI key', word: 'KEY', group: 'secrets' },
  anthropic: { title: 'Anthropic key', word: 'KEY', group: 'secrets' },
  npm: { title: 'npm token', word: 'KEY', group: 'secrets' },
  pypi: { title: 'PyPI token', word: 'KEY', group: 'secrets' },
  service: { title: 'Key of an online service', word: 'KEY', group: 'secrets' },
  jwt: { title: 'Signed token (JWT)', word: 'KEY', group: 'secrets' },
  'own-pattern': { title: 'Text your organisation keeps back', word: 'HIDDEN', group: 'secrets' },
  'url-password': { title: 'Password in an address', word: 'PASSWORD', group: 'secrets' },
  authorization: { title: 'Authorization header', word: 'KEY', group: 'secrets' },
  assigned: { title: 'Password or key beside its name', word: 'PASSWORD', group: 'secrets' },
  card: { title: 'Card number', word: 'CARD', group: 'secrets' },
  iban: { title: 'Bank account (IBAN)', word: 'IBAN', group: 'personal' },
  'national-number': { title: 'National identification number', word: 'ID', group: 'personal' },
  email: { title: 'E-mail address', word: 'EMAIL', group: 'personal' },
  phone: { title: 'Phone number', word: 'PHONE', group: 'personal' },
} as const satisfies Record<string, About>;

export type Kind = keyof typeof kinds;

/** Every kind, the most telling one first. */
export const kindIds = Object.keys(kinds) as readonly Kind[];

const words = new Set(Object.values(kinds).map(({ word }) => word));
const PLACEHOLDER = new RegExp(`^\\[?(?:${[...words].join('|')})_\\d{1,6}\\]?$`);

/** Whether this is a placeholder of ours or its inside, which a pattern may match as well. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** A place in a text where something of a kind stands, in UTF-16 code units; `end` is behind it. */
export interface Find {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}
