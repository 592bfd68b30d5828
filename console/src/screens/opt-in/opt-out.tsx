import { lets } from '@sidenote/contract/admin-rules';
import type { OrganisationChanged } from '@sidenote/contract/administration';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actOnOrganisation, undoChange } from '../../api/organisation.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { say, sayCount } from '../../locales/say.ts';
import { Failed } from '../../parts/failed.tsx';
import { Section } from '../../parts/page.tsx';
import { change } from '../../session/fresh-sign-in.ts';
import { useSession } from '../../session/use-session.ts';

/** Opting out is one click, with no question before it; what it ended is told after it. */
export function OptOut() {
  const { told } = useChanges();
  const client = useQueryClient();
  const owns = lets('owns', useSession().roles);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const optOut = async () => {
    setSending(true);
    setError(undefined);
    try {
      const done = await change(() => actOnOrganisation('opt-out', { reason: say('optIn.stopReason') }));
      // Whoever was faster has opted out, and there is nothing of ours to undo; opting in again is for owners.
      const undo = done.value.audited === null || !owns ? {} : { undo: () => undoChange(done) };
      told({ says: endedBy(done.value), ...undo });
      await client.invalidateQueries({ queryKey: keyOf('/') });
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
  };
  return (
    <Section
      title={say('optIn.stopTitle')}
      lead={say('optIn.stopLead')}
      aside={
        <button type="button" className="button" disabled={sending} onClick={() => void optOut()}>
          {say('optIn.stop')}
        </button>
      }
    >
      {error !== undefined && <Failed error={error} again={() => void optOut()} />}
    </Section>
  );
}

function endedBy({ ended: { here, everywhere } }: OrganisationChanged): string {
  return everywhere === null ? sayCount('optIn.stoppedHere', here) : sayCount('optIn.stopped', everywhere);
}
