import type { AuditEntryRow } from '@sidenote/contract/audit';
import { type AuditAct, isAuditAct } from '@sidenote/contract/audit-acts';
import { entityManagement, type OcsfActivity, OTHER, ocsfBase } from './ocsf.ts';

const pseudonym = /^(?:[0-9a-f]{32}|person-[0-9a-f]{16})$/;

/** Activities of the class, by their captions. */
const activities = {
  ...{ Create: 1, Read: 2, Update: 3, Delete: 4 },
  ...{ Enable: 8, Disable: 9, Suspend: 12, Resume: 13 },
} as const;

/** What each act is in the class; null where the class has nothing like it. */
const captions: Readonly<Record<AuditAct, keyof typeof activities | null>> = {
  'rules.change': 'Update',
  'opt-in': 'Enable',
  'opt-out': 'Disable',
  suspend: 'Suspend',
  resume: 'Resume',
  'hipaa.change': 'Update',
  'organisation.command': 'Update',
  undo: 'Update',
  'key.enter': 'Create',
  'key.remove': 'Delete',
  'key.undo': 'Update',
  'master-key.change': 'Update',
  'person.find': 'Read',
  'person.export': 'Read',
  'person.revoke': 'Disable',
  'person.restore': 'Enable',
  'person.erase': 'Delete',
  'group.add': 'Create',
  'group.change': 'Update',
  'group.remove': 'Delete',
  'webhook.add': 'Create',
  'webhook.change': 'Update',
  'webhook.remove': 'Delete',
  'webhook.enable': 'Enable',
  'webhook.disable': 'Disable',
  'webhook.rotate': 'Update',
  'webhook.test': null,
  'webhook.redeliver': null,
  'webhook.undo': 'Update',
  'connector.add': 'Create',
  'connector.change': 'Update',
  'connector.remove': 'Delete',
  'connector.enable': 'Enable',
  'connector.disable': 'Disable',
  'connector.sync': null,
  'connector.undo': 'Update',
  'graph.start': 'Enable',
  'graph.stop': 'Disable',
  'audit.export': 'Read',
  'records.export': 'Read',
};

/** What the target of an action is, by its first word; the organisation itself where nothing stands here. */
const kinds: Readonly<Record<string, string>> = {
  key: 'Provider key',
  'master-key': 'Master key',
  webhook: 'Webhook',
  connector: 'Connector',
  graph: 'Teamwork graph',
  audit: 'Audit',
  records: 'Records',
};

/** A row of the audit as an Entity Management event: what was managed, by whom, from what to what, and why. */
export function ocsfOfAudit(row: AuditEntryRow, orgId: string, productVersion: string) {
  const [before, after] = [contentOf(row.before), contentOf(row.after)];
  const entity = entityOf(row, orgId);
  return {
    ...ocsfBase({
      ...{ class: entityManagement, activity: activityOf(row.action), time: row.at },
      ...{ severity: 'Informational', status: 'Success' },
      ...{ orgId, uid: `${orgId}/audit/${row.seq}`, code: row.action, productVersion },
    }),
    actor: actorOf(row.actor),
    entity: before === undefined ? entity : { ...entity, data: before },
    ...(after === undefined ? {} : { entity_result: { ...entity, data: after } }),
    ...(row.reason === null ? {} : { comment: row.reason }),
    unmapped: { sequence: row.seq, hash: row.hash },
  };
}

/** An act that is no activity of the class, or that another version wrote, goes by the name that we have for it. */
function activityOf(action: string): OcsfActivity {
  const name = isAuditAct(action) ? captions[action] : null;
  return name === null ? { id: OTHER, name: action } : { id: activities[name], name };
}

function actorOf(actor: string) {
  return pseudonym.test(actor) ? { user: { uid: actor, type_id: 2, type: 'Admin' } } : { app_name: actor };
}

function entityOf({ action, target }: AuditEntryRow, orgId: string) {
  if (pseudonym.test(target)) return { uid: target, type_id: 2, type: 'User', user: { uid: target } };
  const [kind = ''] = action.split('.');
  if (kind === 'group') return { uid: target, type_id: 3, type: 'Group', group: { uid: target } };
  const type = kinds[kind];
  if (type === undefined || target === orgId)
    return { uid: target, type_id: 4, type: 'Organization', org: { uid: orgId } };
  return { uid: target, type_id: OTHER, type };
}

/** The schema takes objects only. */
function contentOf(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
