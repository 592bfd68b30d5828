import type { AuditEntryRow } from '@sidenote/contract/audit';
import { entityManagement, type OcsfActivity, ocsfBase } from './ocsf.ts';

const pseudonym = /^(?:[0-9a-f]{32}|person-[0-9a-f]{16})$/;

/** What our verbs, the last word of an action, are called in the class. */
const verbs: Readonly<Record<string, OcsfActivity>> = {
  add: { id: 1, name: 'Create' },
  create: { id: 1, name: 'Create' },
  enter: { id: 1, name: 'Create' },
  export: { id: 2, name: 'Read' },
  find: { id: 2, name: 'Read' },
  change: { id: 3, name: 'Update' },
  rotate: { id: 3, name: 'Update' },
  undo: { id: 3, name: 'Update' },
  remove: { id: 4, name: 'Delete' },
  delete: { id: 4, name: 'Delete' },
  erase: { id: 4, name: 'Delete' },
  'opt-in': { id: 8, name: 'Enable' },
  resume: { id: 8, name: 'Enable' },
  restore: { id: 8, name: 'Enable' },
  enable: { id: 8, name: 'Enable' },
  'opt-out': { id: 9, name: 'Disable' },
  revoke: { id: 9, name: 'Disable' },
  disable: { id: 9, name: 'Disable' },
  suspend: { id: 12, name: 'Suspend' },
};

/** What the target of an action is, by its first word; the organisation itself where nothing stands here. */
const kinds: Readonly<Record<string, string>> = {
  key: 'Provider key',
  'master-key': 'Master key',
  webhook: 'Webhook',
  audit: 'Audit',
  records: 'Records',
};

/** A row of the audit as an Entity Management event: what was managed, by whom, from what to what, and why. */
export function ocsfOfAudit(row: AuditEntryRow, orgId: string, productVersion: string) {
  const verb = row.action.split('.').at(-1) ?? row.action;
  const activity = verbs[verb] ?? { id: 99, name: row.action };
  const [before, after] = [contentOf(row.before), contentOf(row.after)];
  const entity = entityOf(row, orgId);
  return {
    ...ocsfBase({
      ...{ class: entityManagement, activity, time: row.at, severity: 'Informational', status: 'Success' },
      ...{ orgId, uid: `${orgId}/audit/${row.seq}`, code: row.action, productVersion },
    }),
    actor: actorOf(row.actor),
    entity: before === undefined ? entity : { ...entity, data: before },
    ...(after === undefined ? {} : { entity_result: { ...entity, data: after } }),
    ...(row.reason === null ? {} : { comment: row.reason }),
    unmapped: { sequence: row.seq, hash: row.hash },
  };
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
  return { uid: target, type_id: 99, type };
}

/** The schema takes objects only. */
function contentOf(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
