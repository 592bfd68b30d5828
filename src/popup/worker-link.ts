import { PANEL_PORT, type PanelToWorker, type WorkerToPanel } from '../messages.ts';

/** How often the panel calls the worker, in milliseconds: a worker silent for 30 s is stopped by the browser. */
const PING = 15_000;

interface Hears {
  readonly message: (message: WorkerToPanel) => void;
  /** The extension was updated or taken away under this panel: there is no worker any more that it could reach. */
  readonly gone: () => void;
}

/**
 * Connects the panel to the worker and keeps it connected: a worker that died is started again by the new port,
 * and tells what became of the job.
 */
export function linkToWorker(hears: Hears): {
  send: (message: PanelToWorker) => void;
  watch: (tabId: number) => void;
  close: () => void;
} {
  let port: chrome.runtime.Port | undefined;
  let tabId: number | undefined;
  let closed = false;
  /** What the person pressed while no worker heard it: they do not know that, and would wait for it. */
  let unheard: PanelToWorker[] = [];

  const connect = () => {
    if (closed) return;
    const opened = open();
    if (opened === undefined) return leave();
    port = opened;
    opened.onMessage.addListener(hears.message);
    opened.onDisconnect.addListener(() => {
      port = undefined;
      // Reading it tells the browser that the reason was noticed.
      void chrome.runtime?.lastError;
      if (!closed) setTimeout(connect, 100);
    });
    if (tabId !== undefined) send({ command: { type: 'panel/watch', tabId } });
    const pressed = unheard;
    unheard = [];
    for (const message of pressed) send(message);
  };
  const send = (message: PanelToWorker) => {
    try {
      if (port === undefined) keep(message);
      else port.postMessage(message);
    } catch {
      // The port closed between two messages; its disconnect event is on the way.
      port = undefined;
      keep(message);
    }
  };
  const keep = (message: PanelToWorker) => {
    // Each new port says by itself which tab it is for, and calls the worker by being opened.
    const { type } = message.command;
    if (!closed && type !== 'panel/watch' && type !== 'panel/ping') unheard.push(message);
  };
  const close = () => {
    closed = true;
    clearInterval(pings);
    port?.disconnect();
  };
  const leave = () => {
    close();
    hears.gone();
  };
  const pings = setInterval(() => send({ command: { type: 'panel/ping' } }), PING);
  connect();

  return {
    send,
    watch: (id) => {
      tabId = id;
      send({ command: { type: 'panel/watch', tabId: id } });
    },
    close,
  };
}

/** A port to the worker; `undefined` where the extension of this page is not there any more. */
function open(): chrome.runtime.Port | undefined {
  try {
    return chrome.runtime.connect({ name: PANEL_PORT });
  } catch {
    return undefined;
  }
}
