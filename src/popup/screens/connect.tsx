import { type Code, explain } from '@sidenote/contract/faults';
import { useState } from 'react';
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
      <Title>Connect your organisation</Title>
      <p className="soft">
        Sidenote does nothing until it knows your organisation’s gateway. Your admin can tell you its address.
      </p>
      <label className="field">
        <span>Gateway address</span>
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
          {connecting ? 'Connecting …' : 'Connect'}
        </button>
      </div>
      <p className="soft small">Kept until the browser closes. An admin can set it for good by policy.</p>
    </form>
  );
}

/** Before an address is taken, the organisation's rules are not what it is about. */
function explanation(fault: Code): string {
  if (fault === 'gateway_unreachable')
    return 'Nothing answers at this address. Check it, and your connection or VPN.';
  const { sentence, next } = explain(fault);
  return `${sentence} ${next}`;
}
