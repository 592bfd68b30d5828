import type { DiagnosticsState } from '../diagnostics-state.ts';
import { say, sayTime } from '../locales/say.ts';
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
      <h1>{say('diagnostics.title')}</h1>
      <Notice kind={kind}>
        <strong data-testid="verdict">{sentence}</strong> {next}
      </Notice>
      <div className="row">
        <button type="button" className="button primary" onClick={lookAgain}>
          {say('diagnostics.again')}
        </button>
        <CopyButton
          label={say('diagnostics.report')}
          text={reportOf(state, navigator.userAgent, new Date())}
          format="plain"
        />
      </div>
      <p className="soft small">{say('diagnostics.reportHolds')}</p>
      <PolicySection policy={state.policy} />
      <GatewaySection state={state} />
      <section>
        <h2 className="title">{say('diagnostics.extension')}</h2>
        <Facts
          facts={{
            [say('diagnostics.version')]: state.extension.version,
            [say('diagnostics.id')]: state.extension.id,
            [say('diagnostics.installed')]: installedInWords(state.extension.installType),
          }}
        />
      </section>
    </main>
  );
}

function GatewaySection({ state: { gateway, check, organisation, signIn } }: { state: DiagnosticsState }) {
  return (
    <section>
      <h2 className="title">{say('diagnostics.gateway')}</h2>
      <Facts
        facts={{
          [say('diagnostics.address')]: gateway ?? say('diagnostics.noAddress'),
          [say('diagnostics.check')]: checkInWords(check),
          [say('diagnostics.signIn')]: say(
            signIn.signedIn ? 'diagnostics.signedIn' : 'diagnostics.signedOut',
          ),
          ...(organisation === undefined
            ? {
                [say('diagnostics.organisation')]: say(
                  signIn.signedIn ? 'diagnostics.notTold' : 'diagnostics.notAsked',
                ),
              }
            : {
                [say('diagnostics.organisation')]: `${organisation.orgId}, ${organisation.state}`,
                [say('diagnostics.region')]: organisation.region,
                [say('diagnostics.hipaa')]: say(
                  organisation.hipaaBound ? 'diagnostics.hipaaBinds' : 'diagnostics.hipaaFree',
                ),
                [say('diagnostics.rules')]: say('diagnostics.rulesVersion', {
                  version: organisation.policyVersion,
                  time: sayTime(organisation.fetchedAt),
                }),
              }),
        }}
      />
    </section>
  );
}

function checkInWords(check: DiagnosticsState['check']): string {
  if (check === undefined) return say('gatewayCheck.none');
  if (check === 'running') return say('gatewayCheck.running');
  if (check.result !== 'answers') return say(`gatewayCheck.${check.result}`);
  return say('gatewayCheck.answers', { milliseconds: check.milliseconds });
}

function installedInWords(how: DiagnosticsState['extension']['installType']): string {
  return say(`installed.${how === 'other' ? 'otherwise' : how}`);
}
