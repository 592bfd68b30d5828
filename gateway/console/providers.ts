import type { ConsoleClient, ProviderClient } from './provider-client.ts';
import { providerClient } from './provider-client.ts';

/** A provider that people sign in to the console with. */
export interface ConsoleProvider {
  readonly issuer: string;
  readonly client: ProviderClient;
}

export interface ConsoleProviders {
  /**
   * Where an organisation's people sign in. One that nobody knows is sent to the first: which organisations there are is not
   * told. Undefined where the provider has no client for the console.
   */
  of(orgId: string | undefined): ConsoleProvider | undefined;
  at(issuer: string): ConsoleProvider | undefined;
}

export interface ConsoleProvidersParts {
  readonly clients: readonly ConsoleClient[];
  readonly issuerOf: (orgId: string) => string | undefined;
  readonly firstIssuer: string;
  readonly publicUrl: string;
}

/** The providers that have a client for the console. */
export function consoleProviders(parts: ConsoleProvidersParts): ConsoleProviders {
  const { clients, issuerOf, firstIssuer, publicUrl } = parts;
  const providers = new Map(
    clients.map((client) => [
      client.issuer,
      { issuer: client.issuer, client: providerClient(client, publicUrl) },
    ]),
  );
  return {
    of: (orgId) => providers.get((orgId === undefined ? undefined : issuerOf(orgId)) ?? firstIssuer),
    at: (issuer) => providers.get(issuer),
  };
}
