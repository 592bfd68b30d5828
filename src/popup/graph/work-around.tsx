import { productNames } from '@sidenote/contract/product-names';
import type { WorkShown } from '../../graph-view.ts';
import { say, sayCount } from '../../locales/say.ts';
import { toldObject } from '../../locales/told-work.ts';
import { Facts } from '../parts/facts.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { FewOfList } from './few-of-list.tsx';
import { WhyLines } from './why-lines.tsx';

/** Related work of the person's own that their session can open, the nearest first, each with a link to it. */
export function WorkAround({ work }: { work: readonly WorkShown[] }) {
  return (
    <FewOfList
      items={work.map(({ ref, title, address, why, shared }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer" title={address}>
            <bdi>
              <PlainCharacters text={title} />
            </bdi>
            <span className="visually-hidden"> {say('around.newTab')}</span>
          </a>
          <div className="small">
            <Facts all={[productNames[ref.app], toldObject(ref.type)]} />
          </div>
          {shared > 0 && <div className="small soft">{sayCount('around.shared', shared)}</div>}
          <WhyLines why={why} />
        </li>
      ))}
    />
  );
}
