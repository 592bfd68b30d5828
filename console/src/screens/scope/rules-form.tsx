import { lets } from '@sidenote/contract/admin-rules';
import type {
  AdminOrganisation,
  OrganisationChanged,
  OrganisationRules,
} from '@sidenote/contract/administration';
import { actOnOrganisation, readOrganisation, undoChange } from '../../api/organisation.ts';
import type { Answered } from '../../api/request.ts';
import { useChanges } from '../../change/changes.tsx';
import type { Draft } from '../../change/draft.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../session/use-session.ts';
import { carriedOver } from './carried-over.ts';
import { ruleDifferences } from './differences.ts';
import { faultsIn } from './faults.ts';
import { Graph } from './graph.tsx';
import { House } from './house.tsx';
import { useWritten } from './use-written.ts';
import { What } from './what.tsx';
import { Where } from './where.tsx';
import { Who } from './who.tsx';

const parts = { where: Where, who: Who, what: What, house: House, graph: Graph } as const;

/** The rules as a form in parts; what is changed in it is kept until it is reviewed or discarded. */
export function RulesForm({ read, part }: { read: Answered<AdminOrganisation>; part: keyof typeof parts }) {
  const { base, rules, generation, write, discard, settle } = useWritten(read);
  const inForce = base.value.rules;
  const { review } = useChanges();
  const mayChange = lets('changes-policy', useSession().roles);
  const faults = faultsIn(rules);
  const isWrong = Object.keys(faults).length > 0;
  const differences = ruleDifferences(inForce, rules);
  const Part = parts[part];
  return (
    <>
      {!mayChange && <Notice kind="plain">{say('scope.readOnly')}</Notice>}
      <fieldset className="form" disabled={!mayChange}>
        <Part key={generation} rules={rules} inForce={inForce} faults={faults} change={write} />
      </fieldset>
      {differences.length > 0 && (
        <div className="save-bar">
          <span>{isWrong ? say('scope.mendFirst') : sayCount('scope.saveBar', differences.length)}</span>
          <span className="row">
            <button type="button" className="button quiet" onClick={discard}>
              {say('scope.discard')}
            </button>
            <button
              type="button"
              className="button primary"
              disabled={isWrong}
              onClick={() => review(draftOf(base, rules, settle))}
            >
              {say('scope.review')}
            </button>
          </span>
        </div>
      )}
    </>
  );
}

function draftOf(
  read: Answered<AdminOrganisation>,
  rules: OrganisationRules,
  settle: (now: Answered<OrganisationChanged>) => void,
): Draft<AdminOrganisation, OrganisationChanged> {
  return {
    title: say('scope.changeTitle'),
    reaches: say('scope.reaches'),
    reason: 'asked',
    read,
    change: (now) => ({
      ...now,
      rules: carriedOver({ seen: read.value.rules, mine: rules, now: now.rules }),
    }),
    describe: (before, after) => ruleDifferences(before.rules, after.rules),
    reread: readOrganisation,
    write: async (after, { etag, reason }) => {
      const done = await actOnOrganisation('rules', { rules: after.rules, reason }, etag);
      settle(done);
      return done;
    },
    undo: undoChange,
  };
}
