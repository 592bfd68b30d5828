import type { Role } from './roles.ts';

/** Which roles may use the routes of administration; what changes something also needs a fresh sign-in (R15). */
export const adminRules = {
  'reads-policy': { roles: ['owner', 'policy_admin', 'auditor'], fresh: false },
  'changes-policy': { roles: ['owner', 'policy_admin'], fresh: true },
  // Teams of five people and more, and nobody in them: whoever decides about the graph, checks it or analyses sees it.
  'reads-graph': { roles: ['owner', 'policy_admin', 'auditor', 'analyst'], fresh: false },
  analyses: { roles: ['owner', 'analyst'], fresh: false },
  audits: { roles: ['owner', 'auditor'], fresh: false },
  exports: { roles: ['owner', 'auditor'], fresh: true },
  owns: { roles: ['owner'], fresh: true },
} as const satisfies Record<string, { roles: readonly Role[]; fresh: boolean }>;

export type AdminRule = keyof typeof adminRules;

/** Whether somebody with these roles is let in by a rule; how fresh their sign-in is stands on another page. */
export function lets(rule: AdminRule, held: readonly Role[]): boolean {
  return adminRules[rule].roles.some((role) => held.includes(role));
}
