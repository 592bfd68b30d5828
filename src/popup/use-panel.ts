import { useEffect, useState } from 'react';
import type { PanelState, PanelToWorker, WorkerToPanel } from '../messages.ts';
import { linkToWorker } from './worker-link.ts';

interface Panel {
  /** The state of the watched tab; `undefined` until the first answer. */
  readonly state: PanelState | undefined;
  /** Asks the worker for something. */
  readonly send: (message: PanelToWorker) => void;
  /** The extension was updated under this panel, which belongs to the version before. */
  readonly outdated: boolean;
}

/** What the panel knows, and its way to the worker. */
export function usePanel(): Panel {
  const [state, setState] = useState<PanelState>();
  const [outdated, setOutdated] = useState(false);
  const [send, setSend] = useState<(message: PanelToWorker) => void>(() => () => undefined);

  useEffect(() => {
    const link = linkToWorker({
      message: (message) => setState((current) => advance(current, message)),
      gone: () => setOutdated(true),
    });
    setSend(() => link.send);
    const watchActive = () => void activeTab().then((tabId) => tabId !== undefined && link.watch(tabId));
    watchActive();
    // The side panel stays while the person moves between tabs.
    chrome.tabs.onActivated.addListener(watchActive);
    return () => {
      chrome.tabs.onActivated.removeListener(watchActive);
      link.close();
    };
  }, []);

  return { state, send, outdated };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The state after a message. A piece of text counts only where it continues what is shown. */
export function advance(current: PanelState | undefined, message: WorkerToPanel): PanelState | undefined {
  if (message.type === 'worker/state') return message.state;
  const job = current?.job;
  if (current === undefined || job?.phase !== 'streaming' || job.id !== message.jobId) return current;
  if (message.at > job.text.length) return current;
  const text = job.text.slice(0, message.at) + message.text;
  return text.length <= job.text.length ? current : { ...current, job: { ...job, text } };
}
