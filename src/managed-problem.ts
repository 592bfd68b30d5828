import { type ManagedPolicyProblem, policyProblems } from '@sidenote/contract/policy-problems';

/** One mistake of a managed policy, in sentences for whoever mends it. */
export function problemSentence({ key, problem, expected, entry }: ManagedPolicyProblem): string {
  const where = entry === undefined ? key : `${key}, entry ${entry},`;
  return `${where} ${policyProblems[problem]}. Expected: ${expected}.`;
}
