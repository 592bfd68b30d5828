import { createServer, type ServerResponse } from 'node:http';
import { addressOf, open } from '../listener.ts';
import type { Metrics } from './metrics.ts';
import { mayRead } from './metrics-access.ts';
import type { Readiness } from './readiness.ts';

export interface MetricsListener {
  readonly url: string;
  close(): Promise<void>;
}

export interface MetricsListenerOptions {
  readonly listen: { readonly host: string; readonly port: number };
  readonly tokenFile: string | undefined;
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
}

/**
 * Serves `/metrics`, `/healthz` and `/readyz` on an address of their own. Throws a `ConfigError` when the port cannot
 * be had.
 */
export async function listenForMetrics(options: MetricsListenerOptions): Promise<MetricsListener> {
  const { listen, metrics, readiness, tokenFile } = options;
  const server = createServer((request, response) => {
    const path = request.method === 'GET' ? request.url?.split('?', 1)[0] : undefined;
    const answer = async () => {
      if (path === '/healthz') return send(response, 200, { status: 'ok' });
      if (path === '/readyz') {
        const ready = await readiness();
        return send(response, ready.status === 'not_ready' ? 503 : 200, ready);
      }
      if (path !== '/metrics') return response.writeHead(404).end();
      if (!(await mayRead(tokenFile, request.headers.authorization)))
        return response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      return response
        .writeHead(200, { 'content-type': metrics.registry.contentType })
        .end(await metrics.text());
    };
    answer().catch(() => response.destroy());
  });
  await open(server, { ...listen, keys: 'operations.metrics.listen' });
  return {
    url: addressOf(server, listen.host),
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      await promise;
    },
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
