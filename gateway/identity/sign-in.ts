import type { ProtectedResource } from '@sidenote/contract/wire';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { GATEWAY_SCOPE, makeSampleProvider, SAMPLE_CLIENT_ID, SAMPLE_PATH } from './sample/provider.ts';
import { mountSampleProvider } from './sample/routes.ts';
import type { TokenBinding } from './token.ts';

/** How people sign in here: what their tokens are bound to, and what the extension is told. */
export interface SignIn {
  readonly binding: TokenBinding;
  readonly resource: ProtectedResource;
  /** Web origins of the extension. */
  readonly origins: readonly string[];
  /** Adds the sample sign-in's routes; does nothing where a real provider is configured. */
  readonly mount: (app: FastifyInstance) => void;
}

/** The sign-in that the configuration asks for, on the gateway's public address. */
export function signInOf(
  config: GatewayConfig,
  publicUrl: string,
  onFailure: (error: unknown) => void,
): SignIn {
  const origins = config.extensionIds.map((id) => `chrome-extension://${id}`);
  const binding = bindingOf(config, publicUrl);
  const sample = config.identity.kind === 'sample' ? config.identity : undefined;
  const resource: ProtectedResource = {
    resource: publicUrl,
    resource_name: 'Sidenote gateway',
    authorization_servers: [binding.issuer],
    scopes_supported: ['openid', 'profile', ...(sample === undefined ? [] : [GATEWAY_SCOPE])],
    sidenote_client_id: binding.clientId,
  };
  const mount = (app: FastifyInstance) => {
    if (sample === undefined) return;
    const redirectUris = [
      ...config.extensionIds.map((id) => `https://${id}.chromiumapp.org/`),
      ...sample.extraRedirectUris,
    ];
    const provider = makeSampleProvider({
      publicUrl,
      dataDir: config.dataDir,
      redirectUris,
      origins,
      onFailure,
    });
    mountSampleProvider(app, provider, publicUrl);
  };
  return { binding, resource, origins, mount };
}

function bindingOf({ identity }: GatewayConfig, publicUrl: string): TokenBinding {
  if (identity.kind === 'sample') {
    const issuer = publicUrl + SAMPLE_PATH;
    return { issuer, audience: publicUrl, clientId: SAMPLE_CLIENT_ID, organisationClaim: 'org' };
  }
  const [first] = identity.issuers;
  if (first === undefined) throw new ConfigError('Configuration key identity.issuers must name an issuer.');
  const { issuer, audience, clientIds, organisationClaim } = first;
  return { issuer, audience, clientId: clientIds[0] ?? '', organisationClaim };
}
