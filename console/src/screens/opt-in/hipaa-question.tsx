import { say } from '../../locales/say.ts';
import { OneOf } from '../../parts/one-of.tsx';
import type { HipaaAnswer } from './decision.ts';

/** Whether HIPAA binds the organisation, and if so, which agreement covers whom. */
export function HipaaQuestion(props: {
  decision: HipaaAnswer;
  processors: readonly string[];
  answer: (parts: Partial<HipaaAnswer>) => void;
}) {
  const { decision, processors, answer } = props;
  return (
    <OneOf
      question={say('optIn.hipaaQuestion')}
      values={['no', 'yes']}
      chosen={decision.hipaa}
      said={(one) => say(one === 'yes' ? 'optIn.hipaaYes' : 'optIn.hipaaNo')}
      onChange={(hipaa) => answer({ hipaa })}
    >
      {decision.hipaa === 'yes' && (
        <div className="box stack">
          <label className="field">
            {say('optIn.agreementReference')}
            <input
              maxLength={200}
              value={decision.reference}
              onChange={({ target }) => answer({ reference: target.value })}
            />
          </label>
          <fieldset className="stack">
            <legend>{say('optIn.agreementCovers')}</legend>
            {processors.length === 0 && <p className="soft">{say('optIn.agreementOurs')}</p>}
            {processors.map((id) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  checked={decision.covers.includes(id)}
                  onChange={({ target }) =>
                    answer({
                      covers: target.checked
                        ? [...decision.covers, id]
                        : decision.covers.filter((covered) => covered !== id),
                    })
                  }
                />
                {id}
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </OneOf>
  );
}
