import { blockReasons } from '@sidenote/contract/block-reasons';
import { Title } from '../parts/title.tsx';

/** Switched off by the admin: nothing to connect to and nobody to sign in. */
export function DisabledScreen() {
  const { sentence, next } = blockReasons.disabled_by_admin;
  return (
    <>
      <Title>Switched off</Title>
      <p>{sentence}</p>
      <p className="soft">{next}</p>
    </>
  );
}
