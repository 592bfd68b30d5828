import type { DiagnosticsState } from '../diagnostics-state.ts';
import { CopyButton } from '../popup/parts/copy-button.tsx';
import { Notice } from '../popup/parts/notice.tsx';
import { Facts } from './facts.tsx';
import { PolicySection } from './policy-section.tsx';
import { reportOf } from './report.ts';
import { useDiagnostics } from './use-diagnostics.ts';
import { verdictOf } from './verdict.ts';

/** The page for whoever has to find out why Sidenote does not work here: first the verdict, then the facts. */
export function App() {
  const { state, lookAgain } = useDiagnostics();
  if (state === undefined) return null;
  const { kind, sentence, next } = verdictOf(state);
  return (
    <main className="diagnostics">
      <h1>Sidenote diagnostics</h1>
      <Notice kind={kind}>
        <strong data-testid="verdict">{sentence}</strong> {next}
      </Notice>
      <div className="row">
        <button type="button" className="button primary" onClick={lookAgain}>
          Check again
        </button>
        <CopyButton
          label="Copy report"
          text={reportOf(state, navigator.userAgent, new Date())}
          format="plain"
        />
      </div>
      <p className="soft small">The report holds no person’s name, no text and no page.</p>
      <PolicySection policy={state.policy} />
      <GatewaySection state={state} />
      <section>
        <h2 className="title">Extension</h2>
        <Facts
          facts={{
            Version: state.extension.version,
            Id: state.extension.id,
            Installed: installed[state.extension.installType],
          }}
        />
      </section>
    </main>
  );
}

const installed = {
  admin: 'by an admin’s policy',
  sideload: 'by another program on this machine',
  normal: 'by a person',
  development: 'unpacked, by a developer',
  other: 'in another way',
} as const;

const results = {
  answers: 'answers',
  unreachable: 'does not answer',
  closed_to_us: 'answers, but not to this extension',
  not_a_gateway: 'answers, but not as this gateway',
  sign_in_elsewhere: 'answers, and names another sign-in than the policy',
} as const;

function GatewaySection({ state: { gateway, check, organisation, signIn } }: { state: DiagnosticsState }) {
  const told =
    check === undefined ? 'not asked' : check === 'running' ? 'being asked …' : results[check.result];
  const took = typeof check === 'object' && check.result === 'answers' ? ` in ${check.milliseconds} ms` : '';
  return (
    <section>
      <h2 className="title">Gateway and sign-in</h2>
      <Facts
        facts={{
          Address: gateway ?? 'none',
          Check: told + took,
          'Sign-in': signIn.signedIn ? 'somebody is signed in' : 'nobody is signed in',
          ...(organisation === undefined
            ? { Organisation: 'not asked yet: nobody has signed in' }
            : {
                Organisation: `${organisation.orgId}, ${organisation.state}`,
                Region: organisation.region,
                HIPAA: organisation.hipaaBound
                  ? 'binds this organisation'
                  : 'does not bind this organisation',
                Rules: `version ${organisation.policyVersion}, ${new Date(organisation.fetchedAt).toLocaleString('en-GB')}`,
              }),
        }}
      />
    </section>
  );
}
