import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import { webhookListSchema } from '@sidenote/contract/webhooks';
import type { SamplePersonId } from '@sidenote/gateway/identity/sample/people';
import { type ConsoleBrowser, signedInConsole } from '@sidenote/gateway/testing/console-browser';

/** Somebody who decides something elsewhere, over HTTP alone. */
export interface Admin {
  /** Blocks one more site. */
  block(site: string, reason: string): Promise<void>;
  /** Connects an app. */
  connect(
    app: ConnectorApp,
    connector: { name: string; scopes: string[]; secret: string; url?: string },
    reason: string,
  ): Promise<void>;
  /** Adds a webhook. */
  addWebhook(name: string, url: string, reason: string): Promise<void>;
  /** Switches a webhook on or off. */
  switchTo(state: 'on' | 'off', name: string, reason: string): Promise<void>;
  /** Ends a person's access, or gives it back. */
  decideOn(subject: string, act: 'revoke' | 'restore', reason: string): Promise<void>;
  /** Has an own action answer, which is kept nowhere; whoever answered has been asked then. */
  tryOut(task: string): Promise<void>;
  /** Enters a provider's first key. */
  enterKey(provider: string, key: string, reason: string): Promise<void>;
}

const WEBHOOKS = '/v1/admin/webhooks';

/** Signs an admin in elsewhere. */
export async function adminElsewhere(gatewayUrl: string, person: SamplePersonId): Promise<Admin> {
  const browser = await signedInConsole(gatewayUrl, person);
  const send = (method: string, path: string, body: unknown, etag?: string | null) =>
    sent(browser, { method, path, body, etag });
  return {
    block: async (site, reason) => {
      const read = await browser.call('/v1/admin/organisation');
      const { rules } = (await read.json()) as { rules: { sites: { block: string[] } } };
      const sites = { ...rules.sites, block: [...rules.sites.block, site] };
      const body = { rules: { ...rules, sites }, reason };
      await send('PUT', '/v1/admin/organisation/rules', body, read.headers.get('etag'));
    },
    connect: (app, connector, reason) => send('POST', '/v1/admin/connectors', { app, ...connector, reason }),
    addWebhook: (name, url, reason) => send('POST', WEBHOOKS, { name, url, format: 'json', reason }),
    switchTo: async (state, name, reason) => {
      const { webhooks } = webhookListSchema.parse(await (await browser.call(WEBHOOKS)).json());
      const webhook = webhooks.find((one) => one.name === name);
      const path = `${WEBHOOKS}/${webhook?.id}/state`;
      await send('PUT', path, { state, reason }, `"${webhook?.version}"`);
    },
    decideOn: (subject, act, reason) => send('POST', `/v1/admin/people/${act}`, { subject, reason }),
    tryOut: (task) =>
      send('POST', '/v1/admin/organisation/try-out', {
        ...{ site: 'acme.atlassian.net', product: 'jira', text: 'Boards open 3 times faster.' },
        parameters: { task },
      }),
    enterKey: (provider, key, reason) => send('PUT', `/v1/admin/keys/${provider}`, { key, reason }, '"0"'),
  };
}

/** Sends, and fails where the gateway does not do it. */
async function sent(
  browser: ConsoleBrowser,
  asked: { method: string; path: string; body: unknown; etag: string | null | undefined },
): Promise<void> {
  const { method, path, body, etag } = asked;
  const headers = typeof etag === 'string' ? { 'if-match': etag } : {};
  const { status } = await browser.call(path, { method, body, headers });
  if (status >= 300) throw new Error(`${method} ${path} was answered with ${status}.`);
}
