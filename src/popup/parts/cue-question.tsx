import { say } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';
import { CueForm } from './cue-form.tsx';

/** Asked once, after a person's first sign-in, above the actions and in nobody's way. No policy silences it. */
export function CueQuestion({ cue, send }: { cue: PanelState['cue']; send: Send }) {
  if (!cue.ask) return null;
  return (
    <section className="cue-question" aria-label={say('cue.pick')}>
      <h2 className="small">{say('cue.pick')}</h2>
      <CueForm
        chosen={undefined}
        done={() => undefined}
        leave={() => send({ type: 'panel/choose-cue', cue: null })}
        send={send}
      />
    </section>
  );
}
