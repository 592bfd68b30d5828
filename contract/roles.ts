/** What a person may do besides using actions. `owner` may everything; every person of an organisation is a `user`. */
export const roles = ['user', 'analyst', 'policy_admin', 'auditor', 'owner'] as const;

export type Role = (typeof roles)[number];

/** Whether a string from outside is one of our roles. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
