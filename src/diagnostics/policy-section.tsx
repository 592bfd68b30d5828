import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '@sidenote/contract/managed-keys';
import { EVERY } from '@sidenote/contract/managed-values';
import type { HeardPolicy } from '../background/managed-policy.ts';
import type { ManagedState } from '../background/managed-state.ts';
import { problemSentence } from '../managed-problem.ts';
import { Icon } from '../popup/parts/icons.tsx';
import { Facts } from './facts.tsx';

const states: Record<ManagedState['state'], string> = {
  loading: 'none has arrived',
  unmanaged: 'none: nobody manages Sidenote here',
  invalid: 'arrived, with mistakes: Sidenote stays off',
  ready: 'arrived and understood',
};

const sources: Record<HeardPolicy['from'], string> = {
  browser: 'the browser, since it started',
  memory: 'an earlier answer; the browser has not said it again yet',
  nobody: 'nobody yet',
};

/** Which policy, from where, since when, what is wrong with it, and what each key means here. */
export function PolicySection({ policy: { state, from, since } }: { policy: HeardPolicy }) {
  return (
    <section>
      <h2 className="title">Policy</h2>
      <Facts
        facts={{
          State: states[state.state],
          'Told by': sources[from],
          Since: since === undefined ? 'unknown' : new Date(since).toLocaleString('en-GB'),
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
  return { Version: String(state.policyVersion) };
}

function Keys({ state: { policy, missing } }: { state: Extract<ManagedState, { state: 'ready' }> }) {
  return (
    <>
      <p className="locked soft small">
        <Icon name="lock" /> Managed by {policy.orgName ?? 'your organisation'}: nothing of this can be
        changed here.
      </p>
      <dl className="keys">
        {managedPolicyKeys.map((key) => (
          <div key={key}>
            <dt>
              {aboutKey(key).title} <code>{key}</code>
            </dt>
            <dd>
              {missing.includes(key) ? (
                <span className="soft">Not set: {aboutKey(key).missing}.</span>
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
  if (key !== 'blockedSites' && [value].flat().includes(EVERY)) return `${EVERY}, left to the gateway`;
  if (typeof value !== 'object') return String(value);
  if (value.length === 0) return 'an empty list';
  const rest = value.length - SHOWN;
  return value.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
