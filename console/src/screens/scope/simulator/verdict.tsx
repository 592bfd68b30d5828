import type { Explanation } from '@sidenote/contract/explain';
import { ApiFault } from '../../../api/api-fault.ts';
import { say, sayList } from '../../../locales/say.ts';
import { toldFault } from '../../../locales/told.ts';
import { Notice, Tag } from '../../../parts/notice.tsx';
import { Table } from '../../../parts/table.tsx';
import { ruleSentence } from '../rule-sentence.ts';

/** The answer: yes or no, by which rule, and what every single check says. */
export function Verdict({ explanation }: { explanation: Explanation }) {
  const { allowed, checks, missing, groups, policyVersion } = explanation;
  return (
    <div className="stack" aria-live="polite">
      <Notice kind={allowed ? 'good' : 'warn'}>
        <p className="strong">
          {allowed ? say('scope.simAllowed') : `${say('scope.simRefused')} ${whyNot(explanation)}`}
        </p>
        {!allowed && <p>{ruleOf(explanation)}</p>}
        <p className="soft small">
          {groupsOf(groups)} {say('scope.simVersion', { version: policyVersion })}
        </p>
      </Notice>
      <h3>{say('scope.simChecks')}</h3>
      <Table
        caption={say('scope.simChecks')}
        columns={[
          { id: 'about', title: say('scope.simCheck'), cell: ({ about }) => say(`scope.checks.${about}`) },
          {
            id: 'result',
            title: say('scope.simResult'),
            cell: ({ passed, rule }) => (
              <>
                <Tag kind={passed ? 'good' : 'bad'}>{say(passed ? 'scope.passed' : 'scope.refused')}</Tag>{' '}
                {rule !== null && ruleSentence(rule, missing)}
              </>
            ),
          },
        ]}
        rows={checks}
        keyOf={({ about }) => about}
      />
    </div>
  );
}

function whyNot({ code, revoked }: Explanation): string {
  return revoked ? say('scope.simRevoked') : toldFault(new ApiFault(code ?? '')).sentence;
}

function ruleOf({ rule, missing }: Explanation): string {
  return rule === null
    ? say('scope.simNoRule')
    : say('scope.simBecause', { rule: ruleSentence(rule, missing) });
}

function groupsOf(groups: Explanation['groups']): string {
  if (groups === 'unknown') return say('scope.simGroupsUnknown');
  return groups.length === 0
    ? say('scope.simGroupsNone')
    : say('scope.simGroupsKnown', { groups: sayList(groups) });
}
