import { z } from 'zod';

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
] as const;

export type OrganisationAct = (typeof organisationActs)[number];

/** Whether a row of the audit is of an act that can be undone, as far as its name tells. */
export function isOrganisationAct(action: string): action is OrganisationAct {
  return organisationActs.some((act) => act === action);
}

/** `POST /v1/admin/audit/:seq/undo`: the row whose change is undone. */
export const undoParamsSchema = z.strictObject({ seq: z.coerce.number().int().min(1) });
