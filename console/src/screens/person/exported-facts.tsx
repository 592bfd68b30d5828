import { say, sayList, sayNumber, sayTime } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { inGraph, isEmpty } from './is-empty.ts';
import type { Exported } from './use-export.ts';

/** What is in the file about a person, by number, or that there was nothing for one. */
export function ExportedFacts({ of: data }: { of: Exported }) {
  // A name that was mistyped: there is no file of it.
  if (isEmpty(data))
    return (
      <Notice kind="warn">
        {say('faults.person_unknown.sentence')} {say('faults.person_unknown.next')}
      </Notice>
    );
  return (
    <div className="box stack" role="status">
      <p className="strong">{say('person.exported')}</p>
      <Facts
        facts={[
          [say('person.records'), sayNumber(data.interactions.length)],
          [say('person.votes'), sayNumber(data.votes.length)],
          [say('person.outcomes'), sayNumber(data.outcomes.length)],
          [say('person.weeks'), sayNumber(data.weeks.length)],
          [say('person.sessions'), sayNumber(data.consoleSessions.length)],
          [say('person.directoryEntries'), sayNumber(data.directory.length)],
          [say('person.groups'), data.groups.length === 0 ? sayNumber(0) : sayList(data.groups)],
          [say('person.keysEntered'), sayNumber(data.providerKeys.length)],
          [say('person.webhooksAdded'), sayNumber(data.webhooks.length)],
          [say('person.graphRows'), graphRows(data)],
          [say('person.auditRows'), sayNumber(data.audit.length)],
          [
            say('person.access'),
            data.revokedAt === null
              ? say('person.accessThere')
              : say('person.accessEnded', { time: sayTime(data.revokedAt) }),
          ],
          [say('person.erasedAt'), data.erasedAt === null ? say('person.never') : sayTime(data.erasedAt)],
        ]}
      />
    </div>
  );
}

function graphRows(data: Exported): string {
  return data.graph?.left === true ? say('person.graphLeft') : sayNumber(inGraph(data));
}
