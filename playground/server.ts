import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type Answer, type Asked, answer, type Files, isSignIn, plain } from './answer.ts';
import { loadAssets, loadEditorFiles } from './assets.ts';
import { makeCertificate } from './certificate.ts';
import { editorOrigin, editorPath, hosts, type PageName, urls } from './pages.ts';

/** One request as a page's server saw it: no query, no headers, no body. */
export interface Received {
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

/** A running playground. */
export interface Playground {
  readonly port: number;
  /** For Chromium's `--host-resolver-rules`. */
  readonly hostRules: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spkiHash: string;
  /** The authority that signed the server's certificate, for clients that take one. */
  readonly caPem: string;
  readonly urls: { readonly [Name in PageName]: string };
  /** The address of an editor's page; throws for one that was not given at the start. */
  editorUrl(id: string): string;
  /** The latest requests, oldest first. */
  received(): readonly Received[];
  close(): Promise<void>;
}

/** Requests kept for {@link Playground.received}: enough for any test, little enough for a demo left running. */
const keptRequests = 10_000;
const portsTried = 50;
const formBytes = 1_000;

/**
 * Serves the sample pages over TLS on 127.0.0.1, on the given port or the next free one (any free one when none is
 * given). Aborting the signal closes it. The folders of `editors`, as `prepareEditors` builds them, are served beside
 * the pages.
 */
export async function startPlayground(
  options: { port?: number; signal?: AbortSignal; editors?: readonly string[] } = {},
): Promise<Playground> {
  options.signal?.throwIfAborted();
  const [certificate, assets, editors] = await Promise.all([
    // The wildcard also covers tenants without pages, so that they fail as an unknown host and not as bad TLS.
    makeCertificate([...hosts, '*.atlassian.net']),
    loadAssets(),
    loadEditorFiles(options.editors ?? []),
  ]);
  const received: Received[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void respond(request, response, { assets, editors }, received);
  });
  const port = await listen(server, options.port ?? 0);
  const close = closer(server);
  if (options.signal?.aborted) await close();
  options.signal?.throwIfAborted();
  options.signal?.addEventListener('abort', () => void close(), { once: true });
  return {
    port,
    hostRules: hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', '),
    spkiHash: certificate.spkiHash,
    caPem: certificate.caPem,
    urls,
    editorUrl(id) {
      if (editors.has(`${id}.html`)) return `${editorOrigin}${editorPath}${id}.html`;
      throw new Error(`The playground was started without an editor's page called "${id}".`);
    },
    received: () => [...received],
    close,
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  received: Received[],
): Promise<void> {
  const asked = await read(request);
  if (asked === undefined) return write(response, plain(400, 'This request makes no sense here.\n'), request);
  received.push({ host: asked.host, method: asked.method, path: asked.path });
  if (received.length > keptRequests) received.shift();
  write(response, answer(asked, files), request);
}

/** Reads a request; `undefined` for one that no browser would send. */
async function read(request: IncomingMessage): Promise<Asked | undefined> {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const target = request.url ?? '';
  if (!target.startsWith('/') || !URL.canParse(target, `https://${host}`)) return undefined;
  const { pathname: path, searchParams: query } = new URL(`https://${host}${target}`);
  const method = request.method ?? '';
  const takesForm = method === 'POST' && isSignIn({ host, path });
  const form = takesForm ? await readForm(request) : new URLSearchParams();
  return form && { method, host, path, query, cookie: request.headers.cookie, form };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  let body = '';
  try {
    for await (const chunk of request.setEncoding('latin1')) {
      body += chunk;
      if (body.length > formBytes) return undefined;
    }
  } catch {
    // The browser went away in mid-form; there is nobody to answer.
    return undefined;
  }
  return new URLSearchParams(body);
}

function write(response: ServerResponse, { status, headers, body }: Answer, request: IncomingMessage): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Listens on the port or, when it is taken, on the first free one after it. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + portsTried; port += 1) {
    const found = await tryPort(server, port);
    if (found !== undefined) return found;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + portsTried - 1} on 127.0.0.1.`);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', failed);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Closing cuts browsers' idle connections too, and closing twice waits for the same end. */
function closer(server: Server): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
}
