import { z } from 'zod';
import { isLoopback } from '../site.ts';
import type { ConnectorApp } from './connector-apps.ts';
import { idsOf } from './ids.ts';

interface Forms {
  /** Where its vendor has its interface. */
  readonly vendorUrl: string;
  /** What the address of an installation of one's own looks like; left out of apps that have none. */
  readonly ownUrl?: string;
  /** Whether this could be something that the app has. */
  readonly takesScope: (scope: string) => boolean;
  /** Whether this could be a secret of the app. */
  readonly takesSecret: (secret: string) => boolean;
}

/** The key of a service account, as the Google Cloud console hands it out. */
export const serviceAccountSchema = z.object({
  type: z.literal('service_account'),
  client_email: z.email().max(320),
  private_key: z.string().max(8_000),
  token_uri: z.url().max(500).optional(),
});

const isAddress = (scope: string) => z.email().safeParse(scope).success;

/**
 * What a scope and a secret of each app look like. The console says so at their fields before anything is sent, each
 * thing that is wrong at once; the gateway refuses by the same, and whether the key of an account could sign as well.
 */
export const connectorForms: Readonly<Record<ConnectorApp, Forms>> = {
  github: {
    vendorUrl: 'https://api.github.com',
    ownUrl: 'https://github.example.com/api',
    takesScope: (scope) => /^[A-Za-z0-9-]{1,39}$/.test(scope) || idsOf.github.container.test(scope),
    takesSecret: (secret) => /^[\w-]{20,255}$/.test(secret),
  },
  gitlab: {
    vendorUrl: 'https://gitlab.com',
    ownUrl: 'https://gitlab.example.com',
    takesScope: (scope) => /^(?:project:)?[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,20}$/.test(scope),
    takesSecret: (secret) => /^[\w.-]{20,500}$/.test(secret),
  },
  slack: {
    vendorUrl: 'https://slack.com',
    takesScope: (scope) => scope === '*' || /^[CG][A-Z0-9]{6,20}$/.test(scope),
    takesSecret: (secret) => /^xox[a-z]-[\w.-]{10,500}$/.test(secret),
  },
  'google-drive': {
    vendorUrl: 'https://www.googleapis.com',
    takesScope: (scope) => isAddress(scope) || /^0A[\w-]{13,98}$/.test(scope),
    takesSecret: isServiceAccount,
  },
  'google-calendar': {
    vendorUrl: 'https://www.googleapis.com',
    takesScope: isAddress,
    takesSecret: isServiceAccount,
  },
  figma: {
    vendorUrl: 'https://api.figma.com',
    takesScope: (scope) => /^(?:project:)?\d{1,20}$/.test(scope),
    takesSecret: (secret) => /^[\w-]{20,500}$/.test(secret),
  },
};

function isServiceAccount(secret: string): boolean {
  try {
    return serviceAccountSchema.safeParse(JSON.parse(secret)).success;
  } catch {
    return false;
  }
}

/** An address without the slashes at its end, as it is kept. */
export function plainUrl(address: string): string {
  return address.trim().replace(/\/+$/, '');
}

/** Whether an app could be read at an address; that it leads inside a network, only the gateway finds. */
export function couldBeRead(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (`${username}${password}${search}${hash}` !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
