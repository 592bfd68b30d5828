import { useEffect, useState } from 'react';
import { DIAGNOSTICS_PORT, type DiagnosticsState } from '../diagnostics-state.ts';

/** What the worker knows, as it changes, and the way to ask it to look again. */
export function useDiagnostics(): { state: DiagnosticsState | undefined; lookAgain: () => void } {
  const [state, setState] = useState<DiagnosticsState>();
  const [lookAgain, setLookAgain] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    let port: chrome.runtime.Port | undefined;
    const connect = () => {
      const opened = chrome.runtime.connect({ name: DIAGNOSTICS_PORT });
      port = opened;
      opened.onMessage.addListener((message: DiagnosticsState) => setState(message));
      opened.onDisconnect.addListener(() => {
        port = undefined;
        void chrome.runtime.lastError;
      });
    };
    // A page that stays open outlives the worker, which is let go again: it is called when somebody looks.
    const look = () => {
      if (port === undefined) connect();
      else port.postMessage('look');
    };
    const onVisible = () => document.visibilityState === 'visible' && look();
    connect();
    setLookAgain(() => look);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      port?.disconnect();
    };
  }, []);
  return { state, lookAgain };
}
