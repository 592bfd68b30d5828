import { say } from '../../locales/say.ts';
import { toldReason } from '../../locales/told.ts';
import { Title } from '../parts/title.tsx';

/** Installed by an admin, and the policy is not there yet: nothing works until it is. */
export function PendingScreen() {
  const { sentence, next } = toldReason('policy_pending');
  return (
    <>
      <Title>{say('setup.waitingForPolicy')}</Title>
      <p>{sentence}</p>
      <p className="soft">{next}</p>
    </>
  );
}
