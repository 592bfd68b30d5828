import { useState } from 'react';
import type { Cue } from '../../cue.ts';
import { say } from '../../locales/say.ts';
import { CueBadge } from '../parts/cue-badge.tsx';
import { CueForm } from '../parts/cue-form.tsx';
import { Section } from '../parts/section.tsx';
import type { Send } from '../send.ts';

/** The person's sign, and the way to change it. */
export function CueSection(props: { chosen: Cue | undefined; mayChange: boolean; send: Send }) {
  const { chosen, mayChange, send } = props;
  const [changing, setChanging] = useState(false);
  const leave = () => setChanging(false);
  return (
    <Section title={say('cue.title')}>
      {changing ? (
        <CueForm chosen={chosen} done={leave} leave={leave} send={send} />
      ) : (
        <div className="row spread">
          {chosen === undefined ? (
            <span className="small soft">{say('cue.none')}</span>
          ) : (
            <CueBadge cue={chosen} />
          )}
          {mayChange && (
            <button type="button" className="button" onClick={() => setChanging(true)}>
              {say(chosen === undefined ? 'cue.pick' : 'cue.change')}
            </button>
          )}
        </div>
      )}
    </Section>
  );
}
