import { isProving } from '../gateway/testing/proving.ts';
import { ensureSystemPackages } from './system-packages.ts';

/** Before the first test: the servers that the gateway's tests start for themselves, and what checks the files of deploy/. Tests that need a missing one fail. */
export default function setUp(): void {
  ensureSystemPackages([
    ...(['postgresql', 'redis-server', 'nginx-light', 'openssl', 'systemd', 'iproute2'] as const),
    // Moves a gateway's clock, where the attacks try that.
    ...(isProving ? (['faketime'] as const) : []),
  ]);
}
