import { isLoopback } from '@sidenote/contract/site';

export interface WhereReached {
  readonly listen: { readonly host: string };
  readonly publicUrl?: string | undefined;
}

/** Whether a host to listen on can be reached from this machine only. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host.includes(':') ? `[${host}]` : host);
}

/**
 * Whether only this machine reaches a gateway. One that listens here alone and is known by another address has a proxy
 * in front: whoever uses it is somewhere else, and so must not be lent its place inside this machine.
 */
export function isOnThisMachineAlone({ listen, publicUrl }: WhereReached): boolean {
  const isPublic = publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname);
  return isLoopbackHost(listen.host) && !isPublic;
}
