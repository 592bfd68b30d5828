import { mayOpen } from './access.ts';
import { apiReply } from './apis/apis.ts';
import type { Reply } from './apis/product-api.ts';
import type { Asset } from './assets.ts';
import { documentOf, documentWith } from './document.ts';
import { looks } from './looks.ts';
import type { Page, View } from './page.ts';
import { forbidden, notFound } from './pages/refusals.ts';
import { editorOrigin, editorOrigins, editorPath, hosts, pageAt, urls } from './pages.ts';
import { personNamed } from './people.ts';
import { cookieFor, personOf } from './session.ts';

/** What the pages need to know of a request. */
export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookie: string | undefined;
  readonly form: URLSearchParams;
}

/** What goes back: always complete, never streamed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The files that are served as they are, by the path after `/assets/` or `/editors/`. */
export interface Files {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly editors: ReadonlyMap<string, Asset>;
}

/** Decides the answer to a request. Pure: the same request always gets the same answer. */
export function answer(asked: Asked, { assets, editors }: Files): Answer {
  if (!hosts.includes(asked.host)) return plain(404, 'No sample site lives on this host name.\n');
  if (isSignIn(asked)) return signIn(asked);
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return notAllowed('GET, HEAD');
  if (asked.path.startsWith('/assets/')) return file(assets.get(asked.path.slice('/assets/'.length)));
  const editorFile = editorFileOf(asked);
  if (editorFile !== undefined) return file(editors.get(editorFile), editorPolicy);
  const person = personOf(asked.cookie);
  const reply = apiReply(asked.host, asked.path, { query: asked.query, person });
  if (reply !== undefined) return data(reply);
  return page(pageAt(asked.host, asked.path), { person });
}

/** The file of an editor's page that a request names; `undefined` for one that goes elsewhere. */
function editorFileOf({ host, path }: Asked): string | undefined {
  const origin = `https://${host}`;
  if (!editorOrigins.includes(origin) || !path.startsWith(editorPath)) return undefined;
  return path.slice(editorPath.length);
}

/** Whether a request goes to the sign-in page, the only one that takes a form. */
export function isSignIn({ host, path }: Pick<Asked, 'host' | 'path'>): boolean {
  return `https://${host}${path}` === urls.login;
}

/** Names a person by form or by address, the address being what demo scripts and tests can simply open. */
function signIn(asked: Asked): Answer {
  const allowed = ['GET', 'HEAD', 'POST'];
  if (!allowed.includes(asked.method)) return notAllowed(allowed.join(', '));
  const person = personNamed((asked.method === 'POST' ? asked.form : asked.query).get('as'));
  if (person === undefined) return page(pageAt(asked.host, asked.path), { person: personOf(asked.cookie) });
  return send(303, { Location: '/', 'Set-Cookie': cookieFor(person) }, '');
}

function page(found: Page | undefined, view: View): Answer {
  if (found === undefined) return refusal(404, 'Page not found', view, notFound());
  if (!mayOpen(found, view.person)) return refusal(403, 'No access', view, forbidden(view));
  return htmlPage(200, documentOf(found, view), found.trustedTypes);
}

function refusal(status: number, title: string, view: View, main: ReturnType<typeof notFound>): Answer {
  return htmlPage(status, documentWith({ title, look: looks.plain }, view, main));
}

function htmlPage(status: number, body: string, trustedTypes?: readonly string[]): Answer {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(trustedTypes),
  };
  return send(status, headers, body);
}

function contentSecurityPolicy(trustedTypes: readonly string[] = []): string {
  const enforced = ["require-trusted-types-for 'script'", `trusted-types ${trustedTypes.join(' ')}`];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(trustedTypes.length > 0 ? enforced : []),
  ].join('; ');
}

const nothing = "default-src 'none'";

/** Editors bring styles, icons and workers along and live in frames, yet run no inline script. */
const editorPolicy = [
  nothing,
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  `frame-src 'self' ${editorOrigins.join(' ')}`,
  "form-action 'self'",
  "base-uri 'self'",
  `frame-ancestors 'self' ${editorOrigin}`,
].join('; ');

/** A file as it is; the policy is for documents, and everything else may do nothing. */
function file(asset: Asset | undefined, policy = nothing): Answer {
  if (asset === undefined) return plain(404, 'No such file.\n');
  const isDocument = asset.type.startsWith('text/html');
  const headers = { 'Content-Type': asset.type, 'Content-Security-Policy': isDocument ? policy : nothing };
  return send(200, headers, asset.body);
}

/** What a product's API gives: it may do nothing when somebody opens it as a page. */
function data({ status, type, body, headers }: Reply): Answer {
  return send(status, { 'Content-Type': type, 'Content-Security-Policy': nothing, ...headers }, body);
}

function notAllowed(methods: string): Answer {
  const answer = plain(405, `This address takes ${methods} only.\n`);
  return { ...answer, headers: { ...answer.headers, Allow: methods } };
}

/** An answer in plain text, for whatever is not a page. */
export function plain(status: number, body: string): Answer {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': nothing,
  };
  return send(status, headers, body);
}

function send(status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array): Answer {
  const always = {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  return { status, headers: { ...always, ...headers }, body };
}
