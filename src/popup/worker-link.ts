import { PANEL_PORT, type PanelToWorker, type WorkerToPanel } from '../messages.ts';

/** How often the panel calls the worker, in milliseconds: a worker silent for 30 s is stopped by the browser. */
const PING = 15_000;

/**
 * Connects the panel to the worker and keeps it connected: a worker that died is started again by the new port,
 * and tells what became of the job.
 */
export function linkToWorker(onMessage: (message: WorkerToPanel) => void): {
  send: (message: PanelToWorker) => void;
  watch: (tabId: number) => void;
  close: () => void;
} {
  let port: chrome.runtime.Port | undefined;
  let tabId: number | undefined;
  let closed = false;

  const connect = () => {
    const opened = chrome.runtime.connect({ name: PANEL_PORT });
    port = opened;
    opened.onMessage.addListener(onMessage);
    opened.onDisconnect.addListener(() => {
      port = undefined;
      // Reading it tells the browser that the reason was noticed.
      void chrome.runtime.lastError;
      if (!closed) setTimeout(connect, 100);
    });
    if (tabId !== undefined) opened.postMessage({ type: 'panel/watch', tabId } satisfies PanelToWorker);
  };
  connect();
  const send = (message: PanelToWorker) => port?.postMessage(message);
  const pings = setInterval(() => send({ type: 'panel/ping' }), PING);

  return {
    send,
    watch: (id) => {
      tabId = id;
      send({ type: 'panel/watch', tabId: id });
    },
    close: () => {
      closed = true;
      clearInterval(pings);
      port?.disconnect();
    },
  };
}
