import {
  adminOrganisationSchema,
  keyEnteredSchema,
  keyListSchema,
  organisationChangedSchema,
} from '@sidenote/contract/administration';
import type { AuditAct } from '@sidenote/contract/audit-acts';
import { connectorChangedSchema, connectorListSchema } from '@sidenote/contract/graph/connectors';
import { terms } from '@sidenote/contract/terms';
import { webhookChangedSchema, webhookListSchema, webhookSecretSchema } from '@sidenote/contract/webhooks';
import { urns } from '../routes/scim/urns.ts';
import type { Ask, Send } from './administering.ts';
import { gitHubSecret } from './apps/sample-github.ts';

export interface Ground {
  readonly send: Send;
  /** Where a webhook may send to, and where a connector may read. */
  readonly receiverUrl: string;
  readonly appUrl: string;
}

/** One change for a route, and what its row of the audit is called. */
export interface Mutation {
  readonly act: AuditAct;
  /** Does what has to be there before, and says what is asked for then: where it is not the route itself, at which path. */
  readonly prepare: (ground: Ground) => Promise<Ask & { readonly path?: string }>;
}

export const reason = 'A reason of the test';
const admin = '/v1/admin';
const organisation = `${admin}/organisation`;
const subject = 'somebody@acme.example';

const read = async ({ send }: Ground) => adminOrganisationSchema.parse(await send('GET', organisation));
const act = async (ground: Ground, name: string, body: object = {}) =>
  organisationChangedSchema.parse(
    await ground.send('POST', `${organisation}/${name}`, {
      body: { reason, ...body },
      version: (await read(ground)).policyVersion,
    }),
  );
const switchOn = (ground: Ground) => act(ground, 'opt-in', { termsVersion: terms.version });
/** Rules that differ from those there are. */
const otherRules = async (ground: Ground) => {
  const { rules, policyVersion: version } = await read(ground);
  return { body: { rules: { ...rules, maxSelectionChars: rules.maxSelectionChars - 1 }, reason }, version };
};
const onOrganisation =
  (before: (ground: Ground) => Promise<unknown>, body: object = {}): Mutation['prepare'] =>
  async (ground) => {
    await before(ground);
    return { body: { reason, ...body }, version: (await read(ground)).policyVersion };
  };
const about = (body: object) => async () => ({ body });

const key = 'sk-0123456789abcdef';
const keyVersion = async ({ send }: Ground) =>
  keyListSchema.parse(await send('GET', `${admin}/keys`)).keys[0]?.version ?? 0;
const keyPath = `${admin}/keys/models`;
const enterKey = async (ground: Ground) => {
  const ask = { body: { key, reason }, version: await keyVersion(ground) };
  return keyEnteredSchema.parse(await ground.send('PUT', keyPath, ask));
};

const newWebhook = (url: string) => ({ name: 'SIEM', url, format: 'json', reason });
const webhook = async ({ send, receiverUrl }: Ground) => {
  const path = `${admin}/webhooks`;
  const { id } = webhookSecretSchema.parse(await send('POST', path, { body: newWebhook(receiverUrl) }));
  const found = webhookListSchema.parse(await send('GET', path)).webhooks.find((one) => one.id === id);
  return { path: `${path}/${id}`, version: found?.version ?? 0 };
};
/** Something that is done to a webhook of its own. */
const onWebhook =
  (to: string, body: object = {}): Mutation['prepare'] =>
  async (ground) => {
    const { path, version } = await webhook(ground);
    return { path: `${path}${to}`, body: { reason, ...body }, version };
  };

const newConnector = (url: string) => ({
  ...{ app: 'github', name: 'Code', url, scopes: ['acme/site'], secret: gitHubSecret, reason },
});
const connector = async ({ send, appUrl }: Ground) => {
  const path = `${admin}/connectors`;
  const { id } = connectorChangedSchema.parse(await send('POST', path, { body: newConnector(appUrl) }));
  const found = connectorListSchema.parse(await send('GET', path)).connectors.find((one) => one.id === id);
  return { path: `${path}/${id}`, version: found?.version ?? 0 };
};
const onConnector =
  (to: string, body: object = {}): Mutation['prepare'] =>
  async (ground) => {
    const { path, version } = await connector(ground);
    return { path: `${path}${to}`, body: { reason, ...body }, version };
  };

const analysis = `${admin}/graph/analysis`;

let names = 0;
/** Another one each time: a directory has no two of a name. */
const newUser = (active: boolean) => ({ schemas: [urns.user], userName: `user-${++names}`, active });
const newGroup = () => ({ schemas: [urns.group], displayName: `Team ${++names}` });
const inDirectory = async ({ send }: Ground, kind: 'Users' | 'Groups', resource: object) => {
  const { id } = (await send('POST', `/scim/v2/${kind}`, { body: resource })) as { id: string };
  return `/scim/v2/${kind}/${id}`;
};
const onUser =
  (body?: object): Mutation['prepare'] =>
  async (ground) => ({
    path: await inDirectory(ground, 'Users', newUser(true)),
    ...(body === undefined ? {} : { body }),
  });
const onGroup =
  (body?: object): Mutation['prepare'] =>
  async (ground) => ({
    path: await inDirectory(ground, 'Groups', newGroup()),
    ...(body === undefined ? {} : { body }),
  });
const replacing = (path: string, value: unknown) => ({
  ...{ schemas: [urns.patch], Operations: [{ op: 'replace', path, value }] },
});

/** A change for each route by which an organisation is administered, and for what is taken out of it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'PUT /v1/admin/organisation/rules': { act: 'rules.change', prepare: otherRules },
  'POST /v1/admin/organisation/opt-in': {
    act: 'opt-in',
    prepare: onOrganisation((ground) => act(ground, 'opt-out'), { termsVersion: terms.version }),
  },
  'POST /v1/admin/organisation/opt-out': { act: 'opt-out', prepare: onOrganisation(switchOn) },
  'POST /v1/admin/organisation/suspend': { act: 'suspend', prepare: onOrganisation(switchOn) },
  'POST /v1/admin/organisation/resume': {
    act: 'resume',
    prepare: onOrganisation(async (ground) => {
      await switchOn(ground);
      await act(ground, 'suspend');
    }),
  },
  'PUT /v1/admin/organisation/hipaa': {
    act: 'hipaa.change',
    prepare: onOrganisation(read, { bound: false, agreement: { reference: 'BAA 1', covers: ['example'] } }),
  },
  'POST /v1/admin/people/revoke': { act: 'person.revoke', prepare: about({ subject, reason }) },
  'POST /v1/admin/people/restore': { act: 'person.restore', prepare: about({ subject, reason }) },
  'POST /v1/admin/people/export': { act: 'person.export', prepare: about({ subject }) },
  'POST /v1/admin/people/erase': { act: 'person.erase', prepare: about({ subject, reason }) },
  'POST /v1/admin/audit/person': { act: 'person.find', prepare: about({ subject }) },
  'POST /v1/admin/audit/:seq/undo': {
    act: 'undo',
    prepare: async (ground) => {
      const done = await ground.send('PUT', `${organisation}/rules`, await otherRules(ground));
      const { audited, policyVersion: version } = organisationChangedSchema.parse(done);
      return { path: `${admin}/audit/${audited}/undo`, body: { reason }, version };
    },
  },
  'PUT /v1/admin/keys/:provider': {
    act: 'key.enter',
    prepare: async (ground) => ({
      ...{ path: keyPath, body: { key, reason }, version: await keyVersion(ground) },
    }),
  },
  'DELETE /v1/admin/keys/:provider': {
    act: 'key.remove',
    prepare: async (ground) => {
      const { version } = await enterKey(ground);
      return { path: keyPath, body: { reason }, version };
    },
  },
  'POST /v1/admin/keys/:provider/undo': {
    act: 'key.undo',
    prepare: async (ground) => {
      const { version, audited: seq } = await enterKey(ground);
      return { path: `${keyPath}/undo`, body: { seq, reason }, version };
    },
  },
  'POST /v1/admin/webhooks': {
    act: 'webhook.add',
    prepare: async ({ receiverUrl }) => ({ body: newWebhook(receiverUrl) }),
  },
  'PUT /v1/admin/webhooks/:id': {
    act: 'webhook.change',
    prepare: onWebhook('', { name: 'Another', format: 'ocsf' }),
  },
  'POST /v1/admin/webhooks/:id/undo': {
    act: 'webhook.undo',
    prepare: async (ground) => {
      const { path, version: seen } = await webhook(ground);
      const ask = { body: { state: 'off', reason }, version: seen };
      const changed = await ground.send('PUT', `${path}/state`, ask);
      const { audited: seq, version } = webhookChangedSchema.parse(changed);
      return { path: `${path}/undo`, body: { seq, reason }, version };
    },
  },
  'POST /v1/admin/webhooks/:id/rotate': { act: 'webhook.rotate', prepare: onWebhook('/rotate') },
  'PUT /v1/admin/webhooks/:id/state': {
    act: 'webhook.disable',
    prepare: onWebhook('/state', { state: 'off' }),
  },
  'DELETE /v1/admin/webhooks/:id': { act: 'webhook.remove', prepare: onWebhook('') },
  'POST /v1/admin/webhooks/:id/test': { act: 'webhook.test', prepare: onWebhook('/test') },
  'POST /v1/admin/webhooks/:id/redeliver': { act: 'webhook.redeliver', prepare: onWebhook('/redeliver') },
  'POST /v1/admin/connectors': {
    act: 'connector.add',
    prepare: async ({ appUrl }) => ({ body: newConnector(appUrl) }),
  },
  'PUT /v1/admin/connectors/:id': {
    act: 'connector.change',
    prepare: onConnector('', { name: 'Another', scopes: ['acme/site'] }),
  },
  'POST /v1/admin/connectors/:id/undo': {
    act: 'connector.undo',
    prepare: async (ground) => {
      const { path, version: seen } = await connector(ground);
      const ask = { body: { state: 'off', reason }, version: seen };
      const changed = await ground.send('PUT', `${path}/state`, ask);
      const { audited: seq, version } = connectorChangedSchema.parse(changed);
      return { path: `${path}/undo`, body: { seq, reason }, version };
    },
  },
  'PUT /v1/admin/connectors/:id/state': {
    act: 'connector.disable',
    prepare: onConnector('/state', { state: 'off' }),
  },
  'DELETE /v1/admin/connectors/:id': { act: 'connector.remove', prepare: onConnector('') },
  'POST /v1/admin/connectors/:id/sync': { act: 'connector.sync', prepare: onConnector('/sync') },
  'DELETE /v1/admin/graph/analysis': {
    act: 'graph.stop',
    prepare: async ({ send }) => {
      await send('POST', analysis);
      return {};
    },
  },
  'POST /v1/admin/graph/analysis': {
    act: 'graph.start',
    prepare: async ({ send }) => {
      await send('POST', analysis);
      await send('DELETE', analysis);
      return {};
    },
  },
  'GET /v1/admin/audit/export': {
    act: 'audit.export',
    prepare: async () => ({ path: `${admin}/audit/export?format=csv` }),
  },
  'GET /v1/admin/records/export': {
    act: 'records.export',
    prepare: async () => ({ path: `${admin}/records/export?format=csv` }),
  },
  'POST /scim/v2/Users': { act: 'person.revoke', prepare: async () => ({ body: newUser(false) }) },
  'PUT /scim/v2/Users/:id': {
    act: 'person.revoke',
    prepare: async (ground) => {
      const user = newUser(true);
      return { path: await inDirectory(ground, 'Users', user), body: { ...user, active: false } };
    },
  },
  'PATCH /scim/v2/Users/:id': { act: 'person.revoke', prepare: onUser(replacing('active', false)) },
  'DELETE /scim/v2/Users/:id': { act: 'person.revoke', prepare: onUser() },
  'POST /scim/v2/Groups': { act: 'group.add', prepare: async () => ({ body: newGroup() }) },
  'PUT /scim/v2/Groups/:id': { act: 'group.change', prepare: onGroup(newGroup()) },
  'PATCH /scim/v2/Groups/:id': {
    act: 'group.change',
    prepare: onGroup(replacing('displayName', 'Another team')),
  },
  'DELETE /scim/v2/Groups/:id': { act: 'group.remove', prepare: onGroup() },
};

/** Routes by which nothing of an organisation changes, though their method could; each with the reason. */
export const changingNothing: Readonly<Record<string, string>> = {
  'POST /v1/admin/organisation/try-out':
    'Answers a text by an action that need not be in force; it is a record like any request.',
};
