import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from './config-error.ts';
import { answerUnreadable } from './routes/failures.ts';
import { errorBody } from './routes/refusal.ts';

const MAX_HEADER_BYTES = 16_384;
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 10_000;

/**
 * Opens the port before anything else is made, because the gateway's own address is part of what follows. Until a
 * handler is there, requests are told to come back. Throws a {@link ConfigError} when the port cannot be had.
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    // A missing host is refused like a second one, in our own form.
    requireHostHeader: false,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: 5_000,
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', answerUnreadable);
  server.on('request', (_request, response) => {
    if (server.listenerCount('request') > 1) return;
    response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify(errorBody('busy')));
  });
  await open(server, { host, port });
  return server;
}

/** The address a listening server can be reached at. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Makes a server listen. Throws a {@link ConfigError} that names the key of the configuration when it cannot; `keys` is
 * where host and port stand.
 */
export async function open(
  server: Server,
  { host, port, keys = 'listen' }: { host: string; port: number; keys?: string },
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen({ host, port }, resolve);
  try {
    await promise;
  } catch (error) {
    throw refusal((error as NodeJS.ErrnoException).code, { host, port, keys });
  } finally {
    server.off('error', reject);
  }
}

function refusal(
  code: string | undefined,
  { host, port, keys }: { host: string; port: number; keys: string },
): ConfigError {
  const variable = keys === 'listen' ? ' or SIDENOTE_PORT' : '';
  const change = `Change it${variable}, or give 0 for any free port, and start again.`;
  if (code === 'EADDRINUSE')
    return new ConfigError(
      `Configuration key ${keys}.port: port ${port} is taken by another program. ${change}`,
    );
  if (code === 'EACCES')
    return new ConfigError(
      `Configuration key ${keys}.port: the system does not allow port ${port}. ${change}`,
    );
  return new ConfigError(
    `Configuration key ${keys}.host: the gateway cannot listen on ${host}. Use an address of this machine.`,
  );
}
