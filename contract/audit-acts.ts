/** Everything that becomes a row of the audit, by the name it has there. An older or a newer gateway may have others. */
export const auditActs = [
  ...(['rules.change', 'opt-in', 'opt-out', 'suspend', 'resume', 'hipaa.change'] as const),
  ...(['organisation.command', 'undo'] as const),
  ...(['key.enter', 'key.remove', 'key.undo', 'master-key.change'] as const),
  ...(['person.find', 'person.export', 'person.revoke', 'person.restore', 'person.erase'] as const),
  ...(['group.add', 'group.change', 'group.remove'] as const),
  ...(['webhook.add', 'webhook.change', 'webhook.remove', 'webhook.enable', 'webhook.disable'] as const),
  ...(['webhook.rotate', 'webhook.test', 'webhook.redeliver', 'webhook.undo'] as const),
  ...(['connector.add', 'connector.change', 'connector.remove', 'connector.enable'] as const),
  ...(['connector.disable', 'connector.sync', 'connector.undo'] as const),
  ...(['graph.start', 'graph.stop'] as const),
  ...(['audit.export', 'records.export'] as const),
] as const;

export type AuditAct = (typeof auditActs)[number];

/** Whether a name in the audit is one that this version knows. */
export function isAuditAct(action: string): action is AuditAct {
  return auditActs.some((act) => act === action);
}
