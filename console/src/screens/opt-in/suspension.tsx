import { lets } from '@sidenote/contract/admin-rules';
import type { AdminOrganisation } from '@sidenote/contract/administration';
import type { Answered } from '../../api/request.ts';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { switchDraft } from './switch-draft.ts';

/** A pause that withdraws nothing. */
export function Suspend({ read }: { read: Answered<AdminOrganisation> }) {
  const { review } = useChanges();
  const owns = lets('owns', useSession().roles);
  return (
    <Section
      title={say('optIn.pauseTitle')}
      lead={say('optIn.pauseLead')}
      aside={
        <button
          type="button"
          className="button"
          onClick={() => review(switchDraft('suspend', { read, owns }))}
        >
          {say('optIn.pause')}
        </button>
      }
    />
  );
}

/** The end of a pause, for owners. */
export function Resume({ read }: { read: Answered<AdminOrganisation> }) {
  const { review } = useChanges();
  const owns = lets('owns', useSession().roles);
  return (
    <Section
      title={say('optIn.resumeTitle')}
      lead={say(owns ? 'optIn.resumeLead' : 'optIn.resumeOwner')}
      aside={
        owns && (
          <button
            type="button"
            className="button primary"
            onClick={() => review(switchDraft('resume', { read, owns }))}
          >
            {say('optIn.resume')}
          </button>
        )
      }
    />
  );
}
