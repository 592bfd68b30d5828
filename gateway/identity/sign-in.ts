import { roles } from '@sidenote/contract/roles';
import type { ProtectedResource } from '@sidenote/contract/wire';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import { originsOf, redirectAddress } from './extension-addresses.ts';
import { type Issuer, issuerSchema } from './issuer.ts';
import { GATEWAY_SCOPE, SAMPLE_CLIENT_ID, SAMPLE_CONSOLE_CLIENT_ID, SAMPLE_PATH } from './sample/names.ts';

/** How people sign in here: whose tokens are taken, and what the extension is told. */
export interface SignIn {
  /** The extension signs in at the first, unless its managed policy names another. */
  readonly issuers: readonly [Issuer, ...Issuer[]];
  readonly resource: ProtectedResource;
  /** Whether a web origin is the extension's. */
  readonly isOrigin: (origin: string) => boolean;
  /** Adds the sample sign-in's routes; does nothing where a real provider is configured. */
  readonly mount: (app: FastifyInstance) => Promise<void>;
}

/** The sign-in that the configuration asks for, on the gateway's public address. */
export function signInOf(
  config: GatewayConfig,
  publicUrl: string,
  onFailure: (error: unknown) => void,
): SignIn {
  const isOrigin = originsOf(config.extensionIds);
  const sample = config.identity.kind === 'sample' ? config.identity : undefined;
  const issuers =
    config.identity.kind === 'sample' ? ([sampleIssuer(publicUrl)] as const) : config.identity.issuers;
  const clients = issuers.map(({ issuer, clientIds: [client_id], scopes }) => ({
    issuer,
    client_id,
    scopes: ['openid', 'profile', ...scopes],
  }));
  const resource: ProtectedResource = {
    resource: publicUrl,
    resource_name: 'Sidenote gateway',
    authorization_servers: clients.map(({ issuer }) => issuer),
    scopes_supported: [...new Set(clients.flatMap(({ scopes }) => scopes))],
    sidenote_clients: clients,
  };
  const mount = async (app: FastifyInstance) => {
    if (sample === undefined) return;
    // Loaded only here: a whole OpenID provider is a third of the gateway's code.
    const { makeSampleProvider } = await import('./sample/provider.ts');
    const { mountSampleProvider } = await import('./sample/routes.ts');
    const redirectUris = [...config.extensionIds.map(redirectAddress), ...sample.extraRedirectUris];
    const provider = makeSampleProvider({
      publicUrl,
      dataDir: config.dataDir,
      redirectUris,
      isOrigin,
      onFailure,
    });
    mountSampleProvider(app, provider, publicUrl);
  };
  return { issuers, resource, isOrigin, mount };
}

function sampleIssuer(publicUrl: string): Issuer {
  return issuerSchema.parse({
    issuer: publicUrl + SAMPLE_PATH,
    audience: publicUrl,
    clientIds: [SAMPLE_CLIENT_ID],
    console: { clientId: SAMPLE_CONSOLE_CLIENT_ID },
    organisationClaim: 'org',
    scopes: [GATEWAY_SCOPE],
    roles: Object.fromEntries(roles.map((role) => [role, role])),
  });
}
