import { accessSchema } from '@sidenote/contract/access';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { say } from '../../locales/say.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { ExportedFacts } from './exported-facts.tsx';
import { Kept } from './kept.tsx';
import { type Act, acts, PersonAct } from './person-act.tsx';
import { useExport } from './use-export.ts';

/** What is kept about one person. Their name is in this page's memory alone: it may be an address. */
export default function PersonScreen() {
  const [subject, setSubject] = useState('');
  const [missing, setMissing] = useState(false);
  const [act, setAct] = useState<Act>();
  const { exported, fault, getting, get, forget } = useExport();
  const claim = useAnswer('/v1/admin/access', accessSchema).data?.value.issuer.personClaim;
  const name = subject.trim();
  const start = (begin: () => void) => {
    setMissing(name === '');
    if (name !== '') begin();
  };
  return (
    <Page screen="person" lead={say('person.lead')}>
      <Section title={say('person.who')} lead={say('person.whoNote')}>
        <label className="field">
          {say('person.whoLabel')}
          <input
            maxLength={255}
            autoComplete="off"
            value={subject}
            aria-invalid={missing && name === ''}
            onChange={({ target }) => {
              setSubject(target.value);
              forget();
            }}
          />
          {/* The line keeps its place meanwhile. */}
          <span className="soft small">
            {claim === undefined ? '\u00a0' : say('person.whoHint', { claim })}
          </span>
          {missing && name === '' && (
            <span className="field-fault" role="alert">
              {say('person.whoMissing')}
            </span>
          )}
        </label>
      </Section>
      <Section title={say('person.export')} lead={say('person.exportLead')}>
        <div className="row">
          <button
            type="button"
            className="button primary"
            disabled={getting}
            onClick={() => start(() => void get(name))}
          >
            {say('person.export')}
          </button>
        </div>
        {fault !== undefined && <Notice kind="bad">{fault}</Notice>}
        {exported !== undefined && <ExportedFacts of={exported} />}
      </Section>
      <Section title={say('person.act')}>
        <div className="row">
          {acts.map((one) => (
            <button key={one} type="button" className="button" onClick={() => start(() => setAct(one))}>
              {say(`person.${one}`)}
            </button>
          ))}
        </div>
      </Section>
      <Kept />
      {act !== undefined && (
        <PersonAct
          subject={name}
          act={act}
          onClose={() => setAct(undefined)}
          onDone={() => {
            setAct(undefined);
            forget();
          }}
        />
      )}
    </Page>
  );
}
