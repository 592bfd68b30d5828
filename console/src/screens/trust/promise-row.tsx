import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import { maySee } from '@sidenote/contract/console-screens';
import type { PromiseId } from '@sidenote/contract/promises';
import type { Shown } from '@sidenote/contract/proofs';
import type { PromiseStanding, TrustState } from '@sidenote/contract/trust';
import { Link } from '@tanstack/react-router';
import { say, sayCount, sayDay } from '../../locales/say.ts';
import { Tag } from '../../parts/notice.tsx';
import { useSession } from '../../session/use-session.ts';
import { builtScreens } from '../screens.ts';
import { sayFinding } from './said-finding.ts';

const tags: Readonly<Record<TrustState, 'plain' | 'good' | 'warn' | 'bad'>> = {
  proved: 'good',
  'looked-at': 'warn',
  attested: 'warn',
  'not-covered': 'plain',
  failing: 'bad',
};

/** Where more is to be seen of a promise. */
const screens: Readonly<Partial<Record<PromiseId, ConsoleScreenId>>> = {
  ...{ R1: 'opt-in', R2: 'scope', R8: 'providers', R9: 'providers', R16: 'providers', R18: 'providers' },
  ...{ R20: 'opt-in', R21: 'person', R23: 'opt-in', R25: 'notes', R28: 'notes', R33: 'access' },
  ...{ R35: 'audit', R36: 'deploy', R37: 'providers' },
};

/** One promise: what holds, whether it does, and everything that shows it. */
export function PromiseRow({ promise }: { promise: PromiseStanding }) {
  const { id, state, probe, tests, attested } = promise;
  const { roles } = useSession();
  const screen = screens[id];
  return (
    <li className="promise">
      <span className="soft small promise-id">{id}</span>
      <div className="promise-body">
        <p className="strong">{say(`promises.${id}`)}</p>
        {probe !== null && <p>{sayFinding(probe)}</p>}
        {attested.map(({ provider, evidence, expires, holds }) => (
          <p key={`${provider} ${evidence}`}>
            {say(holds ? 'trust.word' : 'trust.wordEnded', { provider, evidence, day: sayDay(expires) })}
          </p>
        ))}
        {tests !== null && (
          <p className="soft small">
            {tests.failed > 0
              ? sayCount('trust.testsFailed', tests.failed)
              : sayCount('trust.tests', tests.passed)}
            {tests.controls !== undefined && ` · ${saidControls(tests.controls)}`}
          </p>
        )}
        {screen !== undefined && builtScreens.has(screen) && maySee(screen, roles) && (
          <p className="small">
            <Link to={`/${screen}`}>{say('trust.see', { screen: say(`screens.${screen}`) })}</Link>
          </p>
        )}
      </div>
      <Tag kind={tags[state]}>{say(`trust.states.${state}`)}</Tag>
    </li>
  );
}

/** Whether the tests could have failed: what came of breaking the product for them. */
function saidControls({ red, green }: NonNullable<Shown['controls']>): string {
  return green > 0 ? say('trust.controlsGreen') : sayCount('trust.controls', red);
}
