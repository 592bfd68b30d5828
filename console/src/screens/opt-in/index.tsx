import { lets } from '@sidenote/contract/admin-rules';
import type { AdminOrganisation } from '@sidenote/contract/administration';
import { transparencySchema } from '@sidenote/contract/transparency';
import { useOrganisation } from '../../api/organisation.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayDay } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { Answerers } from './answerers.tsx';
import { isPaused } from './decision.ts';
import { HipaaChange } from './hipaa-change.tsx';
import { hipaaOf } from './hipaa-of.ts';
import { OptInForm } from './opt-in-form.tsx';
import { OptOut } from './opt-out.tsx';
import { Principles } from './principles.tsx';
import { SubProcessors } from './sub-processors.tsx';
import { Resume, Suspend } from './suspension.tsx';
import { Terms } from './terms.tsx';
import { WhereSent } from './where-sent.tsx';

/** Opting in and out with open eyes: what is sent where first, the decision after it. */
export default function OptInScreen() {
  const organisation = useOrganisation();
  const transparency = useAnswer('/v1/transparency?actions=every', transparencySchema);
  const { roles } = useSession();
  return (
    <Page
      screen="opt-in"
      lead={organisation.data === undefined ? undefined : stateOf(organisation.data.value)}
    >
      <Loaded of={organisation} lines={8}>
        {(now, { etag }) => (
          <Loaded of={transparency} lines={8}>
            {(shown) => (
              <>
                {isPaused(now, shown.terms.version) && <Resume read={{ value: now, etag }} />}
                {now.state === 'on' && lets('changes-policy', roles) && (
                  <Suspend read={{ value: now, etag }} />
                )}
                {now.state !== 'off' && lets('changes-policy', roles) && <OptOut />}
                <WhereSent organisation={now} shown={shown} />
                <Answerers answerers={shown.answerers} />
                <SubProcessors of={shown} />
                <Principles />
                <Terms terms={shown.terms} />
                {now.state === 'on' || isPaused(now, shown.terms.version) ? (
                  <Section title={say('optIn.hipaaTitle')}>
                    <p>{hipaaOf(now)}</p>
                    {lets('owns', roles) && (
                      <HipaaChange key={now.policyVersion} read={{ value: now, etag }} />
                    )}
                  </Section>
                ) : lets('owns', roles) ? (
                  <OptInForm
                    key={now.policyVersion}
                    organisation={{ value: now, etag }}
                    terms={shown.terms}
                  />
                ) : (
                  <Notice kind="plain">{say('optIn.onlyOwner')}</Notice>
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function stateOf({ state, missing, termsVersion, termsAcceptedAt }: AdminOrganisation): string {
  if (state === 'on')
    return say('optIn.on', { version: termsVersion ?? '', day: sayDay(termsAcceptedAt ?? 0) });
  return state === 'off'
    ? say('optIn.off')
    : say('optIn.suspended', { why: say(`missing.${missing ?? 'admin'}`) });
}
