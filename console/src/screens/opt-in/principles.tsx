import { principlePromises } from '@sidenote/contract/principles';
import type { Principle } from '@sidenote/contract/safeguards';
import { say, sayList } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';

const ids = Object.keys(principlePromises) as readonly Principle[];

/** What guides the work, and by which promises each of it is kept (R28). */
export function Principles() {
  return (
    <Section title={say('optIn.principlesTitle')} lead={say('optIn.principlesLead')}>
      <dl className="facts">
        {ids.map((id) => (
          <div key={id}>
            <dt>{say(`principles.${id}.name`)}</dt>
            <dd>
              {say(`principles.${id}.means`)}{' '}
              <span className="soft">
                {say('optIn.keptBy', { promises: sayList(principlePromises[id]) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
