import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OtherSite {
  /** On another host than the console, and so of another site. */
  readonly elsewhere: string;
  /** On the console's own host with another port: of the same site, so that even strict cookies come along. */
  readonly neighbour: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Web pages of somebody else, with nothing in them. */
export async function startOtherSite(): Promise<OtherSite> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Somebody else’s page</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    elsewhere: `http://localhost:${port}/`,
    neighbour: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
