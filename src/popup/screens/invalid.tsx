import type { ManagedPolicyProblem } from '@sidenote/contract/policy-problems';
import { say } from '../../locales/say.ts';
import { toldReason } from '../../locales/told.ts';
import { problemSentence } from '../../managed-problem.ts';
import { Notice } from '../parts/notice.tsx';
import { Title } from '../parts/title.tsx';

/** The admin's policy cannot be understood: which keys, so that a person can pass it on. */
export function InvalidScreen({ problems }: { problems: readonly ManagedPolicyProblem[] }) {
  const { sentence, next } = toldReason('policy_invalid');
  return (
    <>
      <Title>{say('setup.wrongPolicy')}</Title>
      <Notice kind="warn">
        <strong>{sentence}</strong> {next}
      </Notice>
      <ul className="problems small">
        {problems.map((problem) => (
          <li key={`${problem.key} ${problem.entry ?? ''}`}>{problemSentence(problem)}</li>
        ))}
      </ul>
    </>
  );
}
