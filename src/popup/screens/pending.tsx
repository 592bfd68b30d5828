import { blockReasons } from '@sidenote/contract/block-reasons';
import { Title } from '../parts/title.tsx';

/** Installed by an admin, and the policy is not there yet: nothing works until it is. */
export function PendingScreen() {
  const { sentence, next } = blockReasons.policy_pending;
  return (
    <>
      <Title>Waiting for your organisation’s policy</Title>
      <p>{sentence}</p>
      <p className="soft">{next}</p>
    </>
  );
}
