import type { AroundView } from '../../graph-view.ts';
import { say } from '../../locales/say.ts';
import { toldWork } from '../../locales/told-work.ts';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { Section } from '../parts/section.tsx';
import { PeopleAround } from './people-around.tsx';
import { WorkAround } from './work-around.tsx';

/** What is known around the page. */
export function AroundFound({ around }: { around: AroundView & { state: 'shown' } }) {
  const { team, workType, people, work } = around;
  const nothing = people.length === 0 && work.length === 0;
  return (
    <>
      {(team !== null || workType !== null) && (
        <dl className="facts">
          {team !== null && (
            <>
              <dt>{say('around.team')}</dt>
              <dd>
                <bdi>
                  <PlainCharacters text={team} />
                </bdi>
              </dd>
            </>
          )}
          {workType !== null && (
            <>
              <dt>{say('around.work')}</dt>
              <dd>{toldWork(workType)}</dd>
            </>
          )}
        </dl>
      )}
      {nothing && (
        <div>
          <p>{say('around.nothing')}</p>
          <p className="soft">{say('around.nothingNext')}</p>
        </div>
      )}
      {!nothing && (
        <Section title={say('around.people')}>
          {people.length === 0 ? (
            <p className="small soft">{say('around.nobody')}</p>
          ) : (
            <PeopleAround people={people} />
          )}
        </Section>
      )}
      {!nothing && (
        <Section title={say('around.related')}>
          {work.length === 0 ? (
            <p className="small soft">{say('around.noWork')}</p>
          ) : (
            <WorkAround work={work} />
          )}
        </Section>
      )}
      {!nothing && <p className="small soft">{say('around.onlyYou')}</p>}
    </>
  );
}
