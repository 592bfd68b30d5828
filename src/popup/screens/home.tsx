import { blockReasons } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import { explain, faults } from '@sidenote/contract/faults';
import type { PanelState } from '../../messages.ts';
import { ActionList } from '../parts/action-list.tsx';
import { Icon } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
import { Title } from '../parts/title.tsx';
import type { Send } from '../send.ts';

/** Nothing asked yet: the actions, and why some are not to be had here. */
export function HomeScreen({ state, send }: { state: PanelState; send: Send }) {
  const reasons = new Set(Object.values(state.blocked));
  const [only] = reasons;
  const everywhere =
    reasons.size === 1 && Object.keys(state.blocked).length === catalogue.length ? only : undefined;
  if (state.person === undefined || everywhere === 'signed_out')
    return <SignedOut state={state} send={send} />;
  if (everywhere !== undefined) {
    return (
      <>
        <Title>Not available here</Title>
        <Notice kind="warn">{blockReasons[everywhere].sentence}</Notice>
        <p className="soft">{blockReasons[everywhere].next}</p>
      </>
    );
  }
  if (!state.granted) {
    return (
      <>
        <Title>Call Sidenote on this page</Title>
        <p>{faults.page_not_granted.sentence}</p>
        <p className="soft">{faults.page_not_granted.next}</p>
      </>
    );
  }
  return (
    <>
      <Title>Select text, then pick an action</Title>
      <ActionList state={state} send={send} />
      <p className="soft small">Or right-click the selected text and choose Sidenote.</p>
    </>
  );
}

function SignedOut({ state, send }: { state: PanelState; send: Send }) {
  const { running, fault } = state.signIn;
  return (
    <>
      <Title>Sign in with your work account</Title>
      <p className="soft">
        Your organisation’s gateway is {state.gateway.url}.
        {state.managed.state === 'on' && (
          <span className="locked small">
            <Icon name="lock" /> Managed by your organisation, cannot be changed here
          </span>
        )}
      </p>
      {fault !== undefined && (
        <Notice kind="bad">
          {explain(fault).sentence} {explain(fault).next}
        </Notice>
      )}
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={running}
          onClick={() => send({ type: 'panel/sign-in' })}
        >
          {running ? 'Waiting for the sign-in window …' : 'Sign in'}
        </button>
        {state.managed.state === 'unmanaged' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => send({ type: 'panel/disconnect-gateway' })}
          >
            Use another gateway
          </button>
        )}
      </div>
    </>
  );
}
