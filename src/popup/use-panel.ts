import { keepJson } from '@sidenote/contract/keep-file';
import { useCallback, useEffect, useState } from 'react';
import type { Disclosure } from '../disclosure.ts';
import type { PanelState, PanelToWorker, WorkerToPanel } from '../messages.ts';
import type { Send } from './send.ts';
import { linkToWorker } from './worker-link.ts';

interface Panel {
  /** The state of the watched tab; `undefined` until the first answer. */
  readonly state: PanelState | undefined;
  /** What the transparency view tells of the tab that is shown, once it was asked for. */
  readonly disclosure: Disclosure | undefined;
  /** Another one for each tab and each job: a press is about what was drawn under it. */
  readonly send: Send;
  /** The extension was updated under this panel, which belongs to the version before. */
  readonly outdated: boolean;
}

/**
 * What the panel knows, and its way to the worker.
 *
 * @param ownTab whose panel it is, for one that does not follow the tab in front
 */
export function usePanel(ownTab: number | undefined): Panel {
  const [state, setState] = useState<PanelState>();
  const [disclosure, setDisclosure] = useState<Disclosure>();
  const [outdated, setOutdated] = useState(false);
  const [post, setPost] = useState<(message: PanelToWorker) => void>(() => () => undefined);

  useEffect(() => {
    const link = linkToWorker({
      message: (message) => {
        if (message.type === 'worker/disclosure') setDisclosure(message.disclosure);
        if (message.type === 'worker/graph-copy') keepJson(message.copy, 'teamwork-graph.json');
        setState((current) => advance(current, message));
      },
      gone: () => setOutdated(true),
    });
    setPost(() => link.send);
    if (ownTab !== undefined) {
      link.watch(ownTab);
      return link.close;
    }
    const watchActive = () => void activeTab().then((tabId) => tabId !== undefined && link.watch(tabId));
    watchActive();
    // The side panel stays while the person moves between tabs.
    chrome.tabs.onActivated.addListener(watchActive);
    return () => {
      chrome.tabs.onActivated.removeListener(watchActive);
      link.close();
    };
  }, [ownTab]);

  const tabId = state?.tabId;
  const jobId = state?.job?.id;
  const send: Send = useCallback(
    (command) => post(tabId === undefined ? { command } : { command, drawn: { tabId, jobId } }),
    [post, tabId, jobId],
  );
  return { state, disclosure: disclosure?.tabId === tabId ? disclosure : undefined, send, outdated };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The state after a message. A piece of text counts only where it continues what is shown. */
export function advance(current: PanelState | undefined, message: WorkerToPanel): PanelState | undefined {
  if (message.type === 'worker/disclosure' || message.type === 'worker/graph-copy') return current;
  if (message.type === 'worker/state') return message.state;
  const job = current?.job;
  if (current === undefined || job?.phase !== 'streaming' || job.id !== message.jobId) return current;
  if (message.at > job.text.length) return current;
  const text = job.text.slice(0, message.at) + message.text;
  return text.length <= job.text.length ? current : { ...current, job: { ...job, text } };
}
