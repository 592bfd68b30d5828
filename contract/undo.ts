import { z } from 'zod';
import { reasonSchema } from './administration.ts';
import type { AuditAct } from './audit-acts.ts';

/** Acts of the audit that change what admins decide about their organisation: each can be undone by its row. */
export const organisationActs = [
  'rules.change',
  'opt-in',
  'opt-out',
  'suspend',
  'resume',
  'hipaa.change',
  'organisation.command',
  'undo',
] as const satisfies readonly AuditAct[];

export type OrganisationAct = (typeof organisationActs)[number];

/** Acts of the audit about a webhook that can be undone by their row, at `POST /v1/admin/webhooks/:id/undo`. */
export const webhookActs = [
  'webhook.add',
  'webhook.change',
  'webhook.enable',
  'webhook.disable',
  'webhook.rotate',
  'webhook.undo',
] as const satisfies readonly AuditAct[];

/** Acts of the audit about a connector that can be undone by their row, at `POST /v1/admin/connectors/:id/undo`. */
export const connectorActs = [
  'connector.add',
  'connector.change',
  'connector.enable',
  'connector.disable',
  'connector.undo',
] as const satisfies readonly AuditAct[];

/** Whether a row of the audit is of an act that can be undone, as far as its name tells. */
export function isOrganisationAct(action: string): action is OrganisationAct {
  return organisationActs.some((act) => act === action);
}

/** Acts about a provider's key that can be undone by their row, at `POST /v1/admin/keys/:provider/undo`. */
export const keyActs = ['key.enter'] as const satisfies readonly AuditAct[];

/** Whether a row of the audit is of an act about a provider's key that can be undone, as far as its name tells. */
export function isKeyAct(action: string): boolean {
  return keyActs.some((act) => act === action);
}

/** Whether a row of the audit is of an act about a webhook that can be undone, as far as its name tells. */
export function isWebhookAct(action: string): boolean {
  return webhookActs.some((act) => act === action);
}

/** Whether a row of the audit is of an act about a connector that can be undone, as far as its name tells. */
export function isConnectorAct(action: string): boolean {
  return connectorActs.some((act) => act === action);
}

/** Undoes a change of a part of the organisation, such as a webhook, by its row of the audit; with `If-Match`. */
export const undoRowSchema = reasonSchema.extend({ seq: z.int().min(1) });

/** The number of the undo in the audit. */
export const rowUndoneSchema = z.strictObject({ audited: z.int() });

/** `GET /v1/admin/audit/:seq/undo`: whether the caller could undo a row’s change as things are, and if not, why. */
export const undoableSchema = z.strictObject({
  possible: z.boolean(),
  /** One of our codes; null when it is possible. */
  code: z.string().nullable(),
});

export type Undoable = z.infer<typeof undoableSchema>;

/** `POST /v1/admin/audit/:seq/undo`: the row whose change is undone. */
export const undoParamsSchema = z.strictObject({ seq: z.coerce.number().int().min(1) });
