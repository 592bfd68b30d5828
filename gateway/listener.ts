import { once } from 'node:events';
import { createServer, type Server, type ServerOptions } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { GatewayConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type Patience, refuseIdleReader } from './listener-patience.ts';
import { openTls } from './listener-tls.ts';
import { connectionsWithin, openFilesLimit } from './open-files.ts';
import { answerUnreadable } from './routes/failures.ts';
import { errorBody } from './routes/refusal.ts';

const serverOptions = {
  maxHeaderSize: 16_384,
  // A missing host is refused like a second one, in our own form.
  requireHostHeader: false,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
} as const satisfies ServerOptions;

const patienceOfOurs: Patience = { readMs: 30_000, requestMs: serverOptions.requestTimeout, idleMs: 60_000 };

/** Where the gateway takes requests. */
export interface Listener {
  readonly server: Server;
  /** Without a trailing slash. */
  readonly url: string;
  /**
   * Takes no new connection, ends those without a request after `lateMs`, at once unless told, and all that is left
   * after `graceMs` more; in milliseconds. Who has connected by now and is about to ask can be told to come back.
   */
  close(times: { readonly graceMs: number; readonly lateMs?: number }): Promise<void>;
}

/**
 * Opens the port before anything else is made, because the gateway's own address is part of what follows. Until a
 * handler is there, requests are told to come back. Throws a {@link ConfigError} when the port cannot be had.
 */
export async function listen(
  { host, port, tls }: GatewayConfig['listen'],
  patience = patienceOfOurs,
): Promise<Listener> {
  const opened = tls === undefined ? openPlain() : openTls(tls, serverOptions, patience);
  const { server } = opened;
  server.maxConnections = connectionsWithin(openFilesLimit());
  server.on('clientError', answerUnreadable);
  server.on('request', (request, response) => {
    refuseIdleReader(request, response, patience);
    if (server.listenerCount('request') > 1) return;
    response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify(errorBody('busy')));
  });
  await open(server, { host, port }).catch((error: unknown) => {
    opened.endAll();
    throw error;
  });
  return {
    server,
    url: addressOf(server, host, tls === undefined ? 'http' : 'https'),
    close: async ({ graceMs, lateMs = 0 }) => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      if (lateMs > 0) {
        await untilNobodyConnects(server);
        // Node's own way for HTTP would end connections on which a request is just arriving.
        NetServer.prototype.close.call(server);
        await Promise.race([closed, wait(lateMs)]);
      }
      const deadline = setTimeout(opened.endAll, graceMs);
      server.close();
      opened.endIdle();
      await closed;
      clearTimeout(deadline);
    },
  };
}

/** How long nobody may connect for the port to be closed, and how often that is waited for. */
const LULL_MS = 10;
const LULLS = 50;

/** Connections that the system has made and the server has not taken yet are reset together with its port. */
async function untilNobodyConnects(server: Server): Promise<void> {
  for (let looks = 0; looks < LULLS; looks += 1) {
    let connected = false;
    const note = () => {
      connected = true;
    };
    server.once('connection', note);
    await wait(LULL_MS);
    server.off('connection', note);
    if (!connected) return;
  }
}

/** A server that has not listened yet, and how to end its connections. */
export interface OpenedServer {
  readonly server: Server;
  endIdle(): void;
  endAll(): void;
}

function openPlain(): OpenedServer {
  const server = createServer(serverOptions);
  return { server, endIdle: () => server.closeIdleConnections(), endAll: () => server.closeAllConnections() };
}

/** The address a listening server can be reached at. */
export function addressOf(server: Server, host: string, scheme: 'http' | 'https' = 'http'): string {
  const { port } = server.address() as AddressInfo;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
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
