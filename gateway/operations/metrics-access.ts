import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GatewayConfig } from '../config.ts';
import { isOnThisMachineAlone } from '../this-machine.ts';

/**
 * Where metrics are read: on an address of their own, on the gateway's own with a token, or, on a gateway that only
 * this machine reaches, without. Elsewhere nowhere: behind a proxy every caller looks like one of this machine.
 */
export type MetricsAccess = 'own-address' | 'token' | 'this-machine' | 'off';

/** How metrics may be read under a configuration. */
export function metricsAccessOf(config: GatewayConfig): MetricsAccess {
  const { metrics } = config.operations;
  if (metrics.listen !== undefined) return 'own-address';
  if (metrics.tokenFile !== undefined) return 'token';
  return isOnThisMachineAlone(config) ? 'this-machine' : 'off';
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
