import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import { pinOf } from '@sidenote/contract/managed-values';
import type { ProtectedResource, SignInClient } from '@sidenote/contract/wire';
import type { Owner } from './storage.ts';

/** A gateway, and what the admin's policy pins about whoever signs in to it. */
export interface Gateway {
  readonly url: string;
  readonly orgId: string | undefined;
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
}

/** The gateway that a managed policy names. */
export function gatewayOf({ gatewayUrl, orgId, oidcIssuer, oidcClientId }: ManagedPolicy): Gateway {
  return { url: gatewayUrl, orgId, issuer: pinOf(oidcIssuer), clientId: pinOf(oidcClientId) };
}

/** Whether somebody who is signed in is signed in where the gateway's pins want them. */
export function suits(owner: Owner, gateway: Gateway): boolean {
  return (
    owner.gatewayUrl === gateway.url &&
    owner.orgId === gateway.orgId &&
    owner.issuer === (gateway.issuer ?? owner.issuer) &&
    owner.clientId === (gateway.clientId ?? owner.clientId)
  );
}

/** How to sign in at the provider that the admin's policy names, else at the gateway's first; undefined at neither. */
export function clientFor(
  { sidenote_clients: clients }: ProtectedResource,
  { issuer, clientId }: Gateway,
): SignInClient | undefined {
  const found = issuer === undefined ? clients[0] : clients.find((client) => client.issuer === issuer);
  return clientId === undefined || found?.client_id === clientId ? found : undefined;
}
