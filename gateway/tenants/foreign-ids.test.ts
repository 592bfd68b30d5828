import { connectorChangedSchema } from '@sidenote/contract/graph/connectors';
import { webhookChangedSchema, webhookSecretSchema } from '@sidenote/contract/webhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { queueForWebhooks } from '../storage/webhook-deliveries.ts';
import { type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { gitHubSecret, sampleGitHub } from '../testing/apps/sample-github.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { graphOn } from '../testing/graph-organisation.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { startTwoTenants, type Tenant, type TwoTenants } from '../testing/two-tenants.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

/** What an owner has added and switched off: its id, its version and the row of the audit that says so. */
interface Added {
  readonly id: string;
  readonly version: number;
  readonly seq: number;
}

interface Sent {
  readonly body?: object | undefined;
  /** Goes into `If-Match`. */
  readonly version?: number;
}

type Kind = 'webhooks' | 'connectors';

const reason = 'A reason of the test';
const why = () => ({ reason });
const undone = ({ seq }: Added) => ({ seq, reason });
const on = () => ({ state: 'on', reason });

/** What is sent to every route that takes the id of a webhook or of a connector; those that take it away come last. */
const asked: Readonly<Record<string, (added: Added) => object | undefined>> = {
  'GET /v1/admin/webhooks/:id/dead-letters': () => undefined,
  'PUT /v1/admin/webhooks/:id': () => ({ name: 'Another', format: 'ocsf', reason }),
  'POST /v1/admin/webhooks/:id/undo': undone,
  'POST /v1/admin/webhooks/:id/rotate': why,
  'PUT /v1/admin/webhooks/:id/state': on,
  'POST /v1/admin/webhooks/:id/test': why,
  'POST /v1/admin/webhooks/:id/redeliver': why,
  'DELETE /v1/admin/webhooks/:id': why,
  'PUT /v1/admin/connectors/:id': () => ({ name: 'Another', scopes: ['acme/site'], reason }),
  'POST /v1/admin/connectors/:id/undo': undone,
  'PUT /v1/admin/connectors/:id/state': on,
  'POST /v1/admin/connectors/:id/sync': why,
  'DELETE /v1/admin/connectors/:id': why,
};

let app: AppServer;
let receiver: WebhookReceiver;
beforeAll(async () => {
  const parts = { collaborators: [1], issues: [[1, 2]], repositories: ['acme/site'] };
  app = await startAppServer(sampleGitHub(parts, 'what somebody wrote'));
  receiver = await startWebhookReceiver();
});
afterAll(() => Promise.all([app.close(), receiver.close()]));

/** On PostgreSQL row-level security is a second lock; what the repositories themselves let through is seen on SQLite. */
const databases = [
  { database: 'SQLite', urlOf: async () => ({}) },
  { database: 'PostgreSQL', urlOf: async () => ({ databaseUrl: (await freshDatabase()).url }) },
] as const;

describe.each(databases)('on $database', ({ urlOf }) => {
  let two: TwoTenants;
  const added = new Map<string, Record<Kind, Added>>();
  const of = ({ id }: Tenant) => added.get(id) ?? expect.fail('Both have added something.');

  beforeAll(async () => {
    two = await startTwoTenants('https://models.example/v1', await urlOf());
    for (const tenant of two.tenants) {
      await changeUnseen(two.gateway.storage, tenant.id, graphOn);
      added.set(tenant.id, { webhooks: await addWebhook(tenant), connectors: await addConnector(tenant) });
    }
  });
  afterAll(() => two.close());

  const send = async (tenant: Tenant, route: string, { body, version }: Sent) => {
    const [method = '', path = ''] = route.split(' ');
    const response = await fetch(two.gateway.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await tenant.token('owner', 'owner')}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
  const off = { body: { state: 'off', reason }, version: 1 };

  // Due when this test is long over; whoever switches a webhook off gives it up.
  const leftOver = { seq: 1, at: Date.now() + 86_400_000 };

  async function addWebhook(tenant: Tenant): Promise<Added> {
    const body = { name: `Webhook ${tenant.mark}`, url: receiver.url, format: 'json', reason };
    const { text } = await send(tenant, 'POST /v1/admin/webhooks', { body });
    const { id } = webhookSecretSchema.parse(JSON.parse(text));
    // Nothing is on its way to it any more, which would change what the rows say; but one message is left that it did not take.
    const { storage } = two.gateway;
    const waiting = () =>
      storage.inOrganisation(tenant.id, (db) =>
        db.selectFrom('webhook_delivery').select('id').where('org_id', '=', tenant.id).execute(),
      );
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 10_000 });
    await storage.inOrganisation(tenant.id, (db) => queueForWebhooks(db, { ...leftOver, orgId: tenant.id }));
    const changed = await send(tenant, `PUT /v1/admin/webhooks/${id}/state`, off);
    const { audited, version } = webhookChangedSchema.parse(JSON.parse(changed.text));
    return { id, version, seq: audited };
  }

  async function addConnector(tenant: Tenant): Promise<Added> {
    const body = { app: 'github', name: `Code ${tenant.mark}`, url: app.url, scopes: ['acme/site'] };
    const secret = gitHubSecret;
    const { text } = await send(tenant, 'POST /v1/admin/connectors', { body: { ...body, secret, reason } });
    const { id } = connectorChangedSchema.parse(JSON.parse(text));
    const changed = await send(tenant, `PUT /v1/admin/connectors/${id}/state`, off);
    const { audited, version } = connectorChangedSchema.parse(JSON.parse(changed.text));
    return { id, version, seq: audited };
  }

  test('every route that takes such an id is asked here', () => {
    const taking = two.gateway.routes
      .filter(({ url }) => /^\/v1\/admin\/(webhooks|connectors)\/:id/.test(url))
      .map(({ method, url }) => `${method} ${url}`);
    expect(Object.keys(asked).toSorted()).toEqual(taking.toSorted());
  });

  test.each(Object.entries(asked))('%s knows nothing of another organisation’s', async (route, bodyOf) => {
    const kind: Kind = route.includes('/webhooks/') ? 'webhooks' : 'connectors';
    const [attacker, victim] = two.tenants;
    const ask = (theirs: Added) =>
      send(attacker, route.replace(':id', theirs.id), { body: bodyOf(theirs), version: theirs.version });
    const before = await rowsOf(two.gateway.storage, victim.id);
    const { status, text } = await ask(of(victim)[kind]);
    expect([status, text.includes('"not_found"'), text.includes(victim.mark)]).toEqual([404, true, false]);
    expect(await rowsOf(two.gateway.storage, victim.id)).toEqual(before);
    // Of their own they are told, so that it was the id that was wrong with it.
    expect((await ask(of(attacker)[kind])).status).not.toBe(404);
  });
});
