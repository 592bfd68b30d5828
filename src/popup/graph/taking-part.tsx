import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import type { Send } from '../send.ts';

/**
 * The switch for all of it, and what is told of who takes no part, where colleagues' browsers tell people (`tellsAccounts`). Off deletes, which cannot be brought back: it is asked about once.
 */
export function TakingPart(props: {
  on: boolean;
  teamsOnly: boolean;
  tellsAccounts: boolean;
  asking: boolean;
  send: Send;
}) {
  const { on, teamsOnly, tellsAccounts, asking, send } = props;
  const [sure, setSure] = useState(false);
  const turn = (to: boolean) => {
    setSure(false);
    send({ type: 'panel/graph-switch', on: to });
  };
  return (
    <Section title={say('myPart.taking')}>
      <p className="small">{say(on ? 'myPart.joined' : 'myPart.off')}</p>
      {!on && tellsAccounts && <p className="small">{say('myPart.offAccounts')}</p>}
      {!on && !teamsOnly && <p className="small soft">{say('myPart.backAgain')}</p>}
      {on && sure && <Notice kind="warn">{say(teamsOnly ? 'myPart.sureTeams' : 'myPart.sure')}</Notice>}
      <div className="row">
        {!on && (
          <button type="button" className="button primary" disabled={asking} onClick={() => turn(true)}>
            {say('myPart.rejoin')}
          </button>
        )}
        {on && !sure && (
          <button type="button" className="button" disabled={asking} onClick={() => setSure(true)}>
            {say('myPart.switchOff')}
          </button>
        )}
        {on && sure && (
          <>
            <button type="button" className="button" onClick={() => turn(false)}>
              {say('myPart.delete')}
            </button>
            <button type="button" className="button quiet" onClick={() => setSure(false)}>
              {say('buttons.cancel')}
            </button>
          </>
        )}
      </div>
    </Section>
  );
}
