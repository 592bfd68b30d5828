import { say } from '../../locales/say.ts';
import { toldReason } from '../../locales/told.ts';
import { Title } from '../parts/title.tsx';

/** Switched off by the admin: nothing to connect to and nobody to sign in. */
export function DisabledScreen() {
  const { sentence, next } = toldReason('disabled_by_admin');
  return (
    <>
      <Title>{say('setup.switchedOff')}</Title>
      <p>{sentence}</p>
      <p className="soft">{next}</p>
    </>
  );
}
