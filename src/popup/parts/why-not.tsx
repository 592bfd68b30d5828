import { explain } from '@sidenote/contract/faults';
import { ruleSentence } from '@sidenote/contract/rule-sentence';
import type { Why } from '../../job.ts';

/** Which rule it was, in one sentence: what a person tells the admin whom they ask. */
export function WhyNot({ why, managed }: { why: Why; managed: boolean }) {
  return (
    <p role="status">
      {sentenceOf(why, managed)}
      {why.how === 'rule' && <span className="soft small"> Policy version {why.policyVersion}.</span>}
    </p>
  );
}

function sentenceOf(why: Why, managed: boolean): string {
  if (why.how === 'allowed')
    return managed
      ? 'Your gateway would allow it: it is the policy of this browser that does not.'
      : 'By now your gateway allows it: pick the action again.';
  if (why.how === 'rule') return ruleSentence(why.rule, why.missing);
  const { sentence, next } = explain(why.code);
  return `${sentence} ${next}`;
}
