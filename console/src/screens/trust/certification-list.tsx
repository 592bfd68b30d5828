import { type Certification, certificationNames } from '@sidenote/contract/certifications';
import { say, sayDay, sayList } from '../../locales/say.ts';
import { Tag } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { Evidence } from './evidence.tsx';

const tags = { held: 'good', planned: 'warn', 'not-held': 'plain' } as const;

/** What is held, planned, or was claimed and cannot be shown, each in a row; everything else in one sentence. */
export function CertificationList({ certifications }: { certifications: readonly Certification[] }) {
  const isUnclaimed = (one: Certification) => one.standing === 'not-held' && one.doubt === null;
  const unclaimed = certifications.filter(isUnclaimed).map(({ id }) => certificationNames[id]);
  return (
    <Section title={say('trust.certifications')} lead={say('trust.certificationsLead')}>
      <ul className="promises">
        {certifications
          .filter((one) => !isUnclaimed(one))
          .map((one) => (
            <li className="certification" key={one.id}>
              <div className="promise-body">
                <p className="strong">{certificationNames[one.id]}</p>
                <Standing of={one} />
              </div>
              <Tag kind={tags[one.standing]}>{say(`trust.standing.${one.standing}`)}</Tag>
            </li>
          ))}
      </ul>
      {unclaimed.length > 0 && (
        <p className="soft">{say('trust.unclaimed', { certifications: sayList(unclaimed) })}</p>
      )}
    </Section>
  );
}

function Standing({ of }: { of: Certification }) {
  if (of.standing === 'not-held') return of.doubt && <p>{say(`trust.doubt.${of.doubt}`)}</p>;
  if (of.standing === 'planned')
    return <p>{say('trust.plannedBy', { holder: of.holder, day: sayDay(of.by) })}</p>;
  const { id, holder, from, until, evidence } = of;
  return (
    <>
      <p>{say('trust.heldBy', { holder, from: sayDay(from), until: sayDay(until) })}</p>
      <Evidence id={id} title={evidence.title} name={evidence.name} />
    </>
  );
}
