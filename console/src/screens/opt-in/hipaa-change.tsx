import type { AdminOrganisation, OrganisationChanged } from '@sidenote/contract/administration';
import { useState } from 'react';
import { actOnOrganisation, readOrganisation, undoChange } from '../../api/organisation.ts';
import type { Answered } from '../../api/request.ts';
import { useChanges } from '../../change/changes.tsx';
import type { Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';
import { type HipaaAnswer, lacksAgreement, onRecord } from './decision.ts';
import { hipaaDifferences } from './hipaa-differences.ts';
import { HipaaQuestion } from './hipaa-question.tsx';

/** The answer about HIPAA while Sidenote is on: an owner may give another, which is reviewed like every change. */
export function HipaaChange({ read }: { read: Answered<AdminOrganisation> }) {
  const { processors } = read.value;
  const [answer, setAnswer] = useState(() => onRecord(read.value));
  const { review } = useChanges();
  const lacking = lacksAgreement(answer, processors);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        review(draftOf(read, answer));
      }}
    >
      <HipaaQuestion
        decision={answer}
        processors={processors}
        answer={(parts) => setAnswer({ ...answer, ...parts })}
      />
      {lacking && (
        <p className="field-fault" role="alert">
          {say('optIn.missing', { what: say('optIn.missingAgreement') })}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button" disabled={lacking}>
          {say('scope.review')}
        </button>
      </div>
    </form>
  );
}

function draftOf(
  read: Answered<AdminOrganisation>,
  { hipaa, reference, covers }: HipaaAnswer,
): Draft<AdminOrganisation, OrganisationChanged> {
  const bound = hipaa === 'yes';
  const agreement = bound ? { reference: reference.trim(), covers: [...covers] } : null;
  return {
    title: say('optIn.hipaaTitle'),
    reaches: say('scope.reaches'),
    reason: 'asked',
    read,
    change: (now) => ({
      ...now,
      hipaaBound: bound,
      agreement: agreement === null ? null : { ...agreement, recordedAt: Date.now() },
    }),
    describe: hipaaDifferences,
    reread: readOrganisation,
    write: (_after, { etag, reason }) => actOnOrganisation('hipaa', { bound, agreement, reason }, etag),
    undo: undoChange,
  };
}
