import type { Trust } from '@sidenote/contract/trust';
import { rich } from '../../locales/rich.tsx';
import { say, sayNumber, sayTime } from '../../locales/say.ts';

/** Of the hash of a commit, as much as people read. */
const SHOWN = 10;

/** The last run of all tests that the gateway was told of, with its commit; or why there is none. */
export function LastRun({ trust: { proofs, noProofs, ownCommit } }: { trust: Trust }) {
  if (proofs === null) return <p className="soft small">{say(`trust.noRun.${noProofs ?? 'none'}`)}</p>;
  return (
    <p className="soft small">
      {rich('trust.run', {
        time: sayTime(proofs.at),
        commit: <code>{proofs.commit.slice(0, SHOWN)}</code>,
        passed: sayNumber(proofs.passed),
        failed: sayNumber(proofs.failed),
      })}{' '}
      {proofs.changed && say('trust.runChanged')} {ownCommit === null && say('trust.runOwnUnknown')}
      {ownCommit !== null && ownCommit !== proofs.commit && say('trust.runOther')}
    </p>
  );
}
