import type { ManagedPolicyProblem } from '@sidenote/contract/policy-problems';
import { say } from './locales/say.ts';

/** One mistake of a managed policy, in sentences for whoever mends it. */
export function problemSentence(found: ManagedPolicyProblem): string {
  const { key, entry } = found;
  const told = {
    key,
    problem: say(`problems.${found.problem}`),
    expected: found.problem === 'unknown_key' ? found.expected : say(`policyKeys.${found.key}.expected`),
  };
  return entry === undefined ? say('setup.problem', told) : say('setup.problemEntry', { ...told, entry });
}
