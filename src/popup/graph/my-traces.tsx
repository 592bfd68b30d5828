import type { Mine } from '@sidenote/contract/graph/around';
import { productNames } from '@sidenote/contract/product-names';
import type { GraphView } from '../../graph-view.ts';
import { say, sayCount, sayDay, sayNumber } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import { toldEdge } from '../../locales/told-work.ts';
import { Notice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';

/** Numbers of what the graph has of the person, as the gateway tells them. */
export function MyTraces({ rules, mine, send }: Pick<GraphView, 'rules' | 'mine'> & { send: Send }) {
  if (mine === undefined || mine.state === 'asking') return <Working text={say('transparency.loading')} />;
  if (mine.state === 'failed') {
    return (
      <>
        <Notice kind="bad">
          <strong>{told(mine.code).sentence}</strong> {told(mine.code).next}
        </Notice>
        <div className="row">
          <button type="button" className="button" onClick={() => send({ type: 'panel/graph-mine' })}>
            {say('buttons.tryAgain')}
          </button>
        </div>
      </>
    );
  }
  if (mine.kinds.length === 0) return <p className="small">{say('myPart.nothing')}</p>;
  return <Traces mine={mine} ownTeam={rules?.team ?? null} />;
}

function Traces({ mine, ownTeam }: { mine: Mine; ownTeam: string | null }) {
  const { team, people, objects, containers, apps, kinds, since } = mine;
  return (
    <>
      <dl className="facts card">
        {ownTeam !== null && <Team title={say('around.team')} name={ownTeam} />}
        {team !== null && team !== ownTeam && (
          <Team title={say('myPart.team')} name={team} how={say('myPart.teamFound')} />
        )}
        <dt>{say('myPart.people')}</dt>
        <dd>{sayNumber(people)}</dd>
        <dt>{say('myPart.objects')}</dt>
        <dd>
          {sayNumber(objects)}
          {apps.length > 0 && (
            <span className="beneath soft">
              {apps.map(({ app, objects: inApp }) => `${productNames[app]} ${sayNumber(inApp)}`).join(' · ')}
            </span>
          )}
        </dd>
        <dt>{say('myPart.containers')}</dt>
        <dd>{sayNumber(containers)}</dd>
        {since !== null && (
          <>
            <dt>{say('answerers.since')}</dt>
            <dd>{sayDay(since)}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>{say('myPart.seen')}</summary>
        <dl className="facts">
          {kinds.map(({ kind, count }) => (
            <div key={kind} className="pair">
              <dt>{toldEdge(kind)}</dt>
              <dd>{sayCount('around.times', count)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Team({ title, name, how }: { title: string; name: string; how?: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <bdi>
          <PlainCharacters text={name} />
        </bdi>
        {how !== undefined && <span className="beneath soft">{how}</span>}
      </dd>
    </>
  );
}
