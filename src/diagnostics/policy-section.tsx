import { type ManagedPolicyKey, managedPolicyKeys } from '@sidenote/contract/managed-keys';
import { EVERY } from '@sidenote/contract/managed-values';
import type { HeardPolicy } from '../background/managed-policy.ts';
import type { ManagedState } from '../background/managed-state.ts';
import { say, sayRow, sayTime } from '../locales/say.ts';
import { problemSentence } from '../managed-problem.ts';
import { Icon } from '../popup/parts/icons.tsx';
import { Facts } from './facts.tsx';

/** Which policy, from where, since when, what is wrong with it, and what each key means here. */
export function PolicySection({ policy: { state, from, since } }: { policy: HeardPolicy }) {
  return (
    <section>
      <h2 className="title">{say('diagnostics.policy')}</h2>
      <Facts
        facts={{
          [say('diagnostics.state')]: say(`policyState.${state.state}`),
          [say('diagnostics.toldBy')]: say(`policyState.${from}`),
          [say('diagnostics.since')]: since === undefined ? say('diagnostics.unknown') : sayTime(since),
          ...versionOf(state),
        }}
      />
      {state.state === 'invalid' && (
        <ul className="problems" data-testid="problems">
          {state.problems.map((problem) => (
            <li key={`${problem.key} ${problem.entry ?? ''}`}>{problemSentence(problem)}</li>
          ))}
        </ul>
      )}
      {state.state === 'ready' && <Keys state={state} />}
    </section>
  );
}

/** Of a refused policy no key is listed, and yet an admin has to see whether the mended one has arrived. */
function versionOf(state: ManagedState): Readonly<Record<string, string>> {
  if (state.state !== 'invalid' || state.policyVersion === undefined) return {};
  return { [say('diagnostics.version')]: String(state.policyVersion) };
}

function Keys({ state: { policy, missing } }: { state: Extract<ManagedState, { state: 'ready' }> }) {
  return (
    <>
      <p className="locked soft small">
        <Icon name="lock" />{' '}
        {policy.orgName === undefined
          ? say('diagnostics.managed')
          : say('diagnostics.managedBy', { organisation: policy.orgName })}
      </p>
      <dl className="keys">
        {managedPolicyKeys.map((key) => (
          <div key={key}>
            <dt>
              {say(`policyKeys.${key}.title`)} <code>{key}</code>
            </dt>
            <dd>
              {missing.includes(key) ? (
                <span className="soft">
                  {say('diagnostics.notSet', { missing: say(`policyKeys.${key}.missing`) })}
                </span>
              ) : (
                valueInWords(key, policy[key])
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** As many entries of a list as can be taken in. */
const SHOWN = 20;

function valueInWords(
  key: ManagedPolicyKey,
  value: string | number | boolean | readonly string[] | undefined,
): string {
  // A star blocks every site where sites are blocked.
  if (key !== 'blockedSites' && [value].flat().includes(EVERY))
    return say('diagnostics.leftToGateway', { value: EVERY });
  if (typeof value !== 'object') return String(value);
  if (value.length === 0) return say('diagnostics.emptyList');
  const entries = sayRow(value.slice(0, SHOWN));
  const more = value.length - SHOWN;
  return more > 0 ? say('diagnostics.andMore', { entries, more }) : entries;
}
