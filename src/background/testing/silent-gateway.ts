import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { organisation } from './allowed-question.ts';
import type { ManagedDouble } from './managed-browser.ts';

const DAY = 24 * 60 * 60_000;

/**
 * A gateway that leaves every question open until the test ends it, and somebody signed in there whose rules are known.
 *
 * @returns what has been asked and not been answered, in the order of asking
 */
export async function silentGateway(browser: ManagedDouble): Promise<readonly ServerResponse[]> {
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => open.push(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const gatewayUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const owner = { gatewayUrl, orgId: undefined, issuer: 'https://idp.example', clientId: 'c', subject: 's' };
  browser.installType = 'normal';
  browser.session
    .set('gatewayUrl', gatewayUrl)
    .set('session', { accessToken: 'token', expiresAt: Date.now() + DAY, name: 'Kim', owner })
    .set('policy', { etag: undefined, fetchedAt: Date.now(), policy: organisation, owner });
  return open;
}
