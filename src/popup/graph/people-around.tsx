import type { PersonShown } from '../../graph-view.ts';
import { say } from '../../locales/say.ts';
import { toldRole } from '../../locales/told-work.ts';
import { Facts } from '../parts/facts.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { FewOfList } from './few-of-list.tsx';
import { WhyLines } from './why-lines.tsx';

/** People of the page, those to turn to first on top: by the names that the product shows the person. */
export function PeopleAround({ people }: { people: readonly PersonShown[] }) {
  const [first, second] = people;
  // Of people of whom the same is known, none is to be asked before the others.
  const isFirst = first !== undefined && second !== undefined && first.weight > second.weight;
  return (
    <FewOfList
      ordered
      items={people.map(({ account, name, roles, why }, at) => (
        <li key={account}>
          <div className="row spread">
            <strong>
              <bdi>
                <PlainCharacters text={name} />
              </bdi>
            </strong>
            {at === 0 && isFirst && <span className="tag">{say('around.first')}</span>}
          </div>
          {roles.length > 0 && (
            <div className="small">
              <Facts all={roles.map(toldRole)} />
            </div>
          )}
          <WhyLines why={why} />
        </li>
      ))}
    />
  );
}
