import { HALF_LIFE_WEEKS } from '@sidenote/contract/graph/edges';
import { productNames } from '@sidenote/contract/product-names';
import { useEffect } from 'react';
import { say, sayCount, sayList } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import { Section } from '../parts/section.tsx';
import { Sheet } from '../parts/sheet.tsx';
import type { Send } from '../send.ts';
import { learnedProducts } from './learned-products.ts';
import { MyProducts } from './my-products.tsx';
import { MyTraces } from './my-traces.tsx';
import { SaveCopy } from './save-copy.tsx';
import { TakingPart } from './taking-part.tsx';

/** What the teamwork graph is, what it has of the person, who sees what, and every switch that is theirs. */
export default function MyPartSheet(props: { state: PanelState; send: Send; close: () => void }) {
  const { state, send, close } = props;
  const { rules, mine, productsOff } = state.graph;
  const { person } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another person, not with each state
  useEffect(() => send({ type: 'panel/graph-mine' }), [person?.name]);
  if (rules?.on !== true) {
    return (
      <Sheet title={say('myPart.title')} cue={state.cue.chosen} close={close}>
        <p>{say('myPart.noGraph')}</p>
      </Sheet>
    );
  }
  const teamsOnly = rules.people === 'teams';
  // Of who takes no part nothing is taken from there either.
  const connected = mine !== undefined && 'connected' in mine && rules.person === 'on' ? mine.connected : [];
  // Until it is told what there is, the lines above grow: a switch that gave way would be missed.
  const asking = mine === undefined || mine.state === 'asking';
  return (
    <Sheet title={say('myPart.title')} cue={state.cue.chosen} close={close}>
      <Section title={say('myPart.what')}>
        <p className="small">{say(teamsOnly ? 'myPart.aboutTeams' : 'myPart.about')}</p>
        <p className="small">{say(teamsOnly ? 'myPart.neverTeams' : 'myPart.never')}</p>
        <p className="small soft">{sayCount('myPart.ageing', HALF_LIFE_WEEKS)}</p>
        {learnedProducts(rules).length === 0 && <p className="small">{say('myPart.learnsNothing')}</p>}
        {connected.length > 0 && (
          <p className="small">
            {say(teamsOnly ? 'myPart.connectedTeams' : 'myPart.connected', {
              apps: sayList(connected.map((app) => productNames[app])),
            })}
          </p>
        )}
      </Section>
      {/* Who takes no part has nothing there; why a switch came to nothing is told all the same. */}
      {(rules.person === 'on' || mine?.state === 'failed') && (
        <Section title={say('myPart.has')}>
          {teamsOnly ? (
            <p className="small">{say('myPart.teamsOnly')}</p>
          ) : (
            <MyTraces rules={rules} mine={mine} send={send} />
          )}
        </Section>
      )}
      <TakingPart
        on={rules.person === 'on'}
        teamsOnly={teamsOnly}
        tellsAccounts={!teamsOnly && rules.details}
        asking={asking}
        send={send}
      />
      {rules.person === 'on' && <MyProducts rules={rules} off={productsOff} asking={asking} send={send} />}
      <Section title={say('myPart.sees')}>
        <ul className="points small">
          <li>{say(teamsOnly ? 'myPart.seesTeams' : 'myPart.seesYou')}</li>
          {!teamsOnly && <li>{say('myPart.seesColleagues')}</li>}
          <li>{say('myPart.seesAdmins')}</li>
        </ul>
      </Section>
      <Section title={say('myPart.copy')}>
        {rules.person === 'on' && !teamsOnly && <SaveCopy send={send} />}
        <p className="small">{say('myPart.copyAbout')}</p>
        {state.managed.state === 'on' && state.managed.supportUrl !== undefined && (
          <p className="small">
            <a href={state.managed.supportUrl} target="_blank" rel="noreferrer">
              {say('setup.help')}
            </a>
          </p>
        )}
      </Section>
    </Sheet>
  );
}
