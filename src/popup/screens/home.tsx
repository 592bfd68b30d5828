import { type BlockReason, blockReasons, ruledReasons } from '@sidenote/contract/block-reasons';
import { catalogue } from '@sidenote/contract/catalogue';
import { useMemo } from 'react';
import { TRY_IT_SITE } from '../../first-run/try-it.ts';
import { rich } from '../../locales/rich.tsx';
import { say } from '../../locales/say.ts';
import { told, toldReason } from '../../locales/told.ts';
import type { PanelState } from '../../messages.ts';
import { closePanel } from '../leave.ts';
import { ActionList } from '../parts/action-list.tsx';
import { Icon } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
import { SignIn } from '../parts/sign-in.tsx';
import { Title } from '../parts/title.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** Nothing asked yet: the actions, and why some are not to be had here. */
export function HomeScreen({ state, send }: { state: PanelState; send: Send }) {
  useKeys(useMemo(() => ({ escape: closePanel }), []));
  const reasons = new Set(Object.values(state.blocked));
  const [only] = reasons;
  // An organisation’s own actions, which it may have any number of, go by the same rules.
  const all = catalogue.every(({ id }) => id in state.blocked);
  const everywhere = all && reasons.size === 1 ? only : undefined;
  if (state.person === undefined || everywhere === 'signed_out')
    return <SignedOut state={state} send={send} />;
  if (everywhere !== undefined) {
    return (
      <>
        <Title>{say('home.notHere')}</Title>
        <Refused reason={everywhere} tried={state.site === TRY_IT_SITE} />
        <WayOn reason={everywhere} send={send} />
      </>
    );
  }
  if (!state.granted) {
    return (
      <>
        <Title>{say('home.call')}</Title>
        <p>{told('page_not_granted').sentence}</p>
        <p className="soft">{told('page_not_granted').next}</p>
      </>
    );
  }
  return (
    <>
      <Title>{say('home.pick')}</Title>
      <ActionList state={state} send={send} />
      <p className="soft small">{say('home.orRightClick')}</p>
    </>
  );
}

/**
 * Why no action may be used on the page.
 *
 * @param props.tried whether it is our own page, which is to be tried on: who comes from there has done nothing wrong
 */
function Refused({ reason, tried }: { reason: BlockReason; tried: boolean }) {
  const byPlace = reason === 'site_not_allowed' || reason === 'product_not_allowed';
  const { sentence, next } =
    tried && byPlace
      ? { sentence: say('firstRun.notAllowed'), next: say('firstRun.goOn') }
      : toldReason(reason);
  return (
    <>
      <Notice kind={tried && byPlace ? 'plain' : 'warn'}>{sentence}</Notice>
      <p className="soft">{next}</p>
    </>
  );
}

/** To the rule that refuses all of them, or to a gateway that may answer by now. */
function WayOn({ reason, send }: { reason: BlockReason; send: Send }) {
  if (blockReasons[reason].act === 'retry')
    return (
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => send({ type: 'panel/ask-again-for-rules' })}
        >
          {say('buttons.tryAgain')}
        </button>
      </div>
    );
  if (!ruledReasons.some((ruled) => ruled === reason)) return null;
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        // Which of them it is asked about is all the same: they are all refused by one rule.
        onClick={() => send({ type: 'panel/why-not', action: 'summarise' })}
      >
        {say('blocked.why')}
      </button>
    </div>
  );
}

function SignedOut({ state, send }: { state: PanelState; send: Send }) {
  const { step, fault } = state.signIn;
  return (
    <>
      <Title>{say('signIn.title')}</Title>
      <p className="soft">
        {rich('signIn.gateway', { address: state.gateway.url })}
        {state.managed.state === 'on' && (
          <span className="locked small">
            <Icon name="lock" /> {say('signIn.locked')}
          </span>
        )}
      </p>
      {fault !== undefined && (
        <Notice kind="bad">
          {told(fault).sentence} {told(fault).next}
        </Notice>
      )}
      <div className="row">
        <SignIn state={state} send={send} />
        {state.managed.state === 'unmanaged' && step === undefined && (
          <button
            type="button"
            className="button quiet"
            onClick={() => send({ type: 'panel/disconnect-gateway' })}
          >
            {say('signIn.otherGateway')}
          </button>
        )}
      </div>
    </>
  );
}
