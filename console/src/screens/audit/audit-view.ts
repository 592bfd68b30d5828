import { z } from 'zod';
import { timesOf } from '../../parts/day-range.ts';

const text = z.string().max(260).default('').catch('');

/** What of the audit is shown, as the address has it. People stand in it by pseudonym, never by name. */
export const auditView = z.object({ actor: text, action: text, target: text, from: text, to: text });

export type AuditView = z.infer<typeof auditView>;

/** The same with the row that is open, by its number: so that it, too, can be shared. */
export const auditScreenView = auditView.extend({ row: z.int().min(1).optional().catch(undefined) });

export const emptyView: AuditView = { actor: '', action: '', target: '', from: '', to: '' };

/** Whether every row is shown. */
export function isEverything(view: AuditView): boolean {
  return Object.values(view).every((value) => value === '');
}

/** The same as the parameters of a question to the gateway. */
export function queryOf({ actor, action, target, from, to }: AuditView): string {
  const asked = Object.entries({ actor, action, target, ...timesOf({ from, to }) });
  return new URLSearchParams([...asked.filter(([, value]) => value !== ''), ['order', 'newest']]).toString();
}
