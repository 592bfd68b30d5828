import { startsGroup } from '@sidenote/contract/action';
import { blockReasons } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import { explain, faults } from '@sidenote/contract/faults';
import { Fragment, type KeyboardEvent } from 'react';
import type { PanelState } from '../../messages.ts';
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
      <ul className="actions" onKeyDown={moveFocus}>
        {catalogue.map((action, index) => {
          const newGroup = startsGroup(action, catalogue[index - 1]);
          const reason = state.blocked[action.id];
          return (
            <Fragment key={action.id}>
              {newGroup && <li className="group" aria-hidden="true" />}
              <li>
                <button
                  type="button"
                  className="action"
                  // Still reachable, so that the reason can be read with the keyboard.
                  aria-disabled={reason !== undefined}
                  onClick={() => reason === undefined && send({ type: 'panel/ask', action: action.id })}
                >
                  {action.title}
                  <span className="what">
                    {reason === undefined ? action.description : blockReasons[reason].sentence}
                  </span>
                </button>
              </li>
            </Fragment>
          );
        })}
      </ul>
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

/** Arrow keys walk the list, as in the browser's own menus. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((at + step) % buttons.length)?.focus();
}
