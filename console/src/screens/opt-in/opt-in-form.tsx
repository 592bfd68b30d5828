import type { AdminOrganisation } from '@sidenote/contract/administration';
import type { Transparency } from '@sidenote/contract/transparency';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiFault } from '../../api/api-fault.ts';
import { actOnOrganisation, undoChange } from '../../api/organisation.ts';
import type { Answered } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonField } from '../../change/reason-field.tsx';
import { say, sayList } from '../../locales/say.ts';
import { Failed } from '../../parts/failed.tsx';
import { Section } from '../../parts/page.tsx';
import { change } from '../../session/fresh-sign-in.ts';
import { type Decision, stillNeeded, undecided } from './decision.ts';
import { HipaaQuestion } from './hipaa-question.tsx';

/** The decision itself: every answer is the owner's own, and the button says what is still needed. */
export function OptInForm(props: {
  organisation: Answered<AdminOrganisation>;
  terms: Transparency['terms'];
}) {
  const { terms } = props;
  const { value: organisation, etag } = props.organisation;
  // The version that the decision rests on: as it was read, and after an answer about HIPAA as that left it.
  const seen = useRef(etag);
  const [decision, setDecision] = useState(undecided);
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const { told } = useChanges();
  const client = useQueryClient();
  const answer = (parts: Partial<Decision>) => setDecision({ ...decision, ...parts });
  const anew = () => client.invalidateQueries({ queryKey: keyOf('/') });
  const needed = stillNeeded(decision, organisation.processors);
  const submit = async () => {
    setTried(true);
    if (needed.length > 0) return;
    setSending(true);
    setError(undefined);
    try {
      const done = await change(() => optIn(organisation, decision, { termsVersion: terms.version, seen }));
      told({ says: say('optIn.done'), undo: () => undoChange(done) });
      await anew();
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
  };
  return (
    <Section title={say('optIn.decideTitle')} lead={say('optIn.decideLead')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label className="choice">
          <input
            type="checkbox"
            checked={decision.terms}
            onChange={({ target }) => answer({ terms: target.checked })}
          />
          {say('optIn.readTerms', { version: terms.version, organisation: organisation.name })}
        </label>
        <HipaaQuestion decision={decision} processors={organisation.processors} answer={answer} />
        <ReasonField reason={decision.reason} onChange={(reason) => answer({ reason })} />
        {tried && needed.length > 0 && (
          <p className="field-fault" role="alert">
            {say('optIn.missing', { what: sayList(needed.map((one) => say(`optIn.${one}`))) })}
          </p>
        )}
        {error !== undefined && (
          <Failed error={error} again={() => void (isOutdated(error) ? anew() : submit())} />
        )}
        <div className="row">
          <button type="submit" className="button primary" disabled={sending}>
            {sending ? say('optIn.sending') : say('optIn.button')}
          </button>
        </div>
      </form>
    </Section>
  );
}

/** Puts the answer about HIPAA on record where it is another than before, then opts in. */
async function optIn(
  organisation: AdminOrganisation,
  decision: Decision,
  { termsVersion, seen }: { termsVersion: string; seen: { current: string | null } },
) {
  const { hipaa, reference, covers } = decision;
  const reason = decision.reason.trim();
  const bound = hipaa === 'yes';
  if (bound || organisation.hipaaBound) {
    const agreement = bound ? { reference: reference.trim(), covers } : null;
    seen.current = (await actOnOrganisation('hipaa', { bound, reason, agreement }, seen.current)).etag;
  }
  return actOnOrganisation('opt-in', { termsVersion, reason }, seen.current);
}

/** Whether somebody decided otherwise meanwhile: sent again, it would be refused again. */
function isOutdated(error: unknown): boolean {
  return error instanceof ApiFault && error.code === 'changed_meanwhile';
}
