import type { Code } from '@sidenote/contract/faults';
import { useState } from 'react';
import { say } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import type { PanelState } from '../../messages.ts';
import { Notice } from '../parts/notice.tsx';
import { Title } from '../parts/title.tsx';
import type { Send } from '../send.ts';

/** Not configured: the one thing to do is to name the organisation's gateway. */
export function ConnectScreen({ state, send }: { state: PanelState; send: Send }) {
  const { connecting, fault } = state.gateway;
  const [url, setUrl] = useState(__DEFAULT_GATEWAY__);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'panel/connect-gateway', url });
      }}
    >
      <Title>{say('setup.connectTitle')}</Title>
      <p className="soft">{say('setup.connectWhy')}</p>
      <label className="field">
        <span>{say('setup.address')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      {fault !== undefined && <Notice kind="bad">{explanation(fault)}</Notice>}
      <div className="row">
        <button type="submit" className="button primary" disabled={connecting || url.trim() === ''}>
          {say(connecting ? 'setup.connecting' : 'setup.connect')}
        </button>
      </div>
      <p className="soft small">{say('setup.keptUntil')}</p>
    </form>
  );
}

/** Before an address is taken, the organisation's rules are not what it is about. */
function explanation(fault: Code): string {
  if (fault === 'gateway_unreachable') return say('setup.nothingAnswers');
  const { sentence, next } = told(fault);
  return `${sentence} ${next}`;
}
