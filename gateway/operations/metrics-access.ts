import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isLoopback } from '@sidenote/contract/site';
import type { GatewayConfig } from '../config.ts';
import { isLoopbackHost } from '../config.ts';

/**
 * Where metrics are read: on an address of their own, on the gateway's own with a token, or, on a gateway that only
 * this machine reaches, without. Elsewhere nowhere: behind a proxy every caller looks like one of this machine.
 */
export type MetricsAccess = 'own-address' | 'token' | 'this-machine' | 'off';

/** How metrics may be read under a configuration. */
export function metricsAccessOf({ listen, publicUrl, operations }: GatewayConfig): MetricsAccess {
  if (operations.metrics.listen !== undefined) return 'own-address';
  if (operations.metrics.tokenFile !== undefined) return 'token';
  const isPublic = publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname);
  return isLoopbackHost(listen.host) && !isPublic ? 'this-machine' : 'off';
}

/**
 * Whether a request carries the token of the file; yes without a file. The file is read each time, so that a token is
 * changed without a restart; one that cannot be read, or is empty, lets nobody in.
 */
export async function mayRead(
  tokenFile: string | undefined,
  authorization: string | undefined,
): Promise<boolean> {
  if (tokenFile === undefined) return true;
  const token = await readFile(tokenFile, 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
  return token !== '' && timingSafeEqual(hash(`Bearer ${token}`), hash(authorization ?? ''));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
