import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';
import { directoryHashes } from '../../identity/directory-hashes.ts';
import { ANSWER_MS, type Check } from './check.ts';

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.unknown()).min(1) });

export const identity: Check = {
  name: 'identity',
  run: async ({ config }) => {
    directoryHashes(config.organisations);
    if (config.identity.kind === 'sample') return 'the sample sign-in, for this machine only';
    const { issuers } = config.identity;
    for (const [at, { issuer }] of issuers.entries())
      await askIssuer(issuer, `identity.issuers.${at}.issuer`);
    return issuers.length === 1 ? 'the provider answers' : `all ${issuers.length} providers answer`;
  },
};

async function askIssuer(issuer: string, key: string): Promise<void> {
  const refuse = (what: string) => new ConfigError(`Configuration key ${key}: ${what}.`);
  const found = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const discovery = discoverySchema.safeParse(found);
  if (!discovery.success) throw refuse('the provider’s discovery document cannot be read there');
  if (discovery.data.issuer !== issuer)
    throw refuse('the provider calls itself differently, to the letter; take over its own spelling');
  const keys = keysSchema.safeParse(await getJson(discovery.data.jwks_uri));
  if (!keys.success) throw refuse('the provider’s keys cannot be read');
}

async function getJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS), redirect: 'error' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
