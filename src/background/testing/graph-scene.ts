import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphForPerson } from '@sidenote/contract/graph/rules';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { afterAll, vi } from 'vitest';
import { graphOn } from '../../testing/graph.ts';
import type { CachedPolicy } from '../storage.ts';
import { organisation } from './allowed-question.ts';
import { stubManagedBrowser } from './managed-browser.ts';
import { headers, whole } from './relay-to.ts';

export const PAGE = 'https://acme.atlassian.net/browse/ACME-7';
export const TAB = 1;
const ORIGIN = new URL(PAGE).origin;
const ISSUE = '/rest/api/3/issue';
const DAY = 24 * 60 * 60_000;

/** What the product answers to a path: a value, a status, or only once something has happened. */
export type ProductAnswer = unknown | number | (() => Promise<unknown>);

/** A browser with one page of Jira open, its product and a gateway, each a real server, that note what they are asked. */
export async function graphScene() {
  const browser = stubManagedBrowser();
  browser.installType = 'normal';
  const product = new Map<string, ProductAnswer>();
  const gateway = new Map<string, unknown>();
  const asked = { product: [] as string[], gateway: [] as { path: string; body: unknown }[] };
  const tab = { url: PAGE, incognito: false };

  const atProduct = await serve(async (request) => {
    const path = request.url ?? '';
    asked.product.push(path);
    const known = product.get(path) ?? product.get(path.replace(/\?.*$/, ''));
    const answer = typeof known === 'function' ? await known() : (known ?? 404);
    return typeof answer === 'number'
      ? { status: answer, body: '{}' }
      : { status: 200, body: JSON.stringify(answer) };
  });
  const atGateway = await serve(async (request, body) => {
    const path = request.url ?? '';
    asked.gateway.push({ path, body: body === '' ? undefined : JSON.parse(body) });
    if (path === '/v1/chat/completions') return { status: 200, body: whole, headers };
    const answer = gateway.get(`${request.method} ${path}`) ?? gateway.get(path);
    return answer === undefined ? { status: 204, body: '' } : { status: 200, body: JSON.stringify(answer) };
  });

  const injected = async (given: { func: (...args: unknown[]) => unknown; args?: unknown[] }) => {
    if (given.args === undefined) return [{ documentId: 'd', result: tab.url }];
    const [address, ...rest] = given.args;
    const local = typeof address === 'string' ? address.replace(ORIGIN, atProduct) : address;
    return [{ documentId: 'd', result: await given.func(local, ...rest) }];
  };
  const { runtime } = globalThis.chrome;
  vi.stubGlobal('chrome', {
    ...globalThis.chrome,
    runtime: { ...runtime, getURL: (path: string) => `chrome-extension://sidenote/${path}` },
    tabs: { get: async () => ({ ...tab }) },
    scripting: { executeScript: injected },
  });

  const owner = {
    gatewayUrl: atGateway,
    orgId: undefined,
    issuer: 'https://idp.example',
    clientId: 'c',
    subject: 's',
  };
  /** Somebody signs in at an organisation with these rules, for its graph and else, and nothing is known of before. */
  const signIn = (rules: Partial<GraphForPerson> = {}, change: Partial<OrganisationPolicy> = {}) => {
    const graph = { ...graphOn, ...rules };
    const products = [...graph.products, 'web'] as const;
    const policy = { ...organisation, actions: ['summarise-page'], products, ...change, graph };
    browser.session.clear();
    browser.disk.clear();
    product.clear();
    gateway.clear();
    asked.product.length = 0;
    asked.gateway.length = 0;
    Object.assign(tab, { url: PAGE, incognito: false });
    browser.session
      .set('gatewayUrl', atGateway)
      .set('owner', owner)
      .set('session', { accessToken: 'token', expiresAt: Date.now() + DAY, name: 'Kim', owner })
      .set('policy', { etag: undefined, fetchedAt: Date.now(), policy, owner });
    product
      .set(`${ISSUE}/ACME-7?fields=summary,description,subtasks`, readFixture('jira', 'issue'))
      .set(`${ISSUE}/ACME-7`, readFixture('jira', 'issue-details'))
      .set(`${ISSUE}/ACME-7/remotelink`, readFixture('jira', 'remote-links'))
      .set('/rest/api/3/myself', readFixture('jira', 'myself'));
  };
  /** The organisation changes the rules of its graph under who is signed in. */
  const changeRules = (rules: Partial<GraphForPerson>) => {
    const known = browser.session.get('policy') as CachedPolicy;
    const graph = { ...known.policy.graph, ...rules };
    browser.session.set('policy', { ...known, policy: { ...known.policy, graph } });
  };
  const toldTo = (path: string) => asked.gateway.filter((one) => one.path === path).map(({ body }) => body);
  return { browser, product, gateway, asked, tab, owner, signIn, changeRules, toldTo };
}

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function serve(answer: (request: IncomingMessage, body: string) => Promise<Answered>): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const given = await answer(request, body);
    response
      .writeHead(given.status, given.headers ?? { 'content-type': 'application/json' })
      .end(given.status === 204 ? undefined : given.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
