import { say } from '../../locales/say.ts';
import type { PanelState, SignInStep } from '../../messages.ts';
import type { Send } from '../send.ts';

/** How far each step is, of as many as there are. */
const reached: Readonly<Record<SignInStep, number>> = { opening: 1, waiting: 2, exchanging: 3 };

/** The way in: a button, then how far it is and a way out of it. */
export function SignIn({ state, send }: { state: Pick<PanelState, 'signIn'>; send: Send }) {
  const { step } = state.signIn;
  if (step === undefined) {
    return (
      <button type="button" className="button primary" onClick={() => send({ type: 'panel/sign-in' })}>
        {say('buttons.signIn')}
      </button>
    );
  }
  return (
    <>
      <div className="grow small" role="status">
        {say(`signIn.${step}`)}
        <progress aria-label={say('signIn.progress')} value={reached[step]} max={4} />
      </div>
      <button type="button" className="button quiet" onClick={() => send({ type: 'panel/cancel-sign-in' })}>
        {say('buttons.cancel')}
      </button>
    </>
  );
}
