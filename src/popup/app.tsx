import { findAction } from '@sidenote/contract/catalogue';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PanelState } from '../messages.ts';
import { Header } from './parts/header.tsx';
import { ManagedLine } from './parts/managed-line.tsx';
import { UpdateLine } from './parts/update-line.tsx';
import type { ReadingSpot } from './reading-spot.ts';
import { AnswerScreen } from './screens/answer.tsx';
import { BlockedScreen } from './screens/blocked.tsx';
import { CheckingScreen } from './screens/checking.tsx';
import { ConnectScreen } from './screens/connect.tsx';
import { DisabledScreen } from './screens/disabled.tsx';
import { FailedScreen } from './screens/failed.tsx';
import { HomeScreen } from './screens/home.tsx';
import { InvalidScreen } from './screens/invalid.tsx';
import { OutdatedScreen } from './screens/outdated.tsx';
import { PendingScreen } from './screens/pending.tsx';
import { PicksScreen } from './screens/picks.tsx';
import { PreviewScreen } from './screens/preview.tsx';
import { QueryScreen } from './screens/query.tsx';
import { StreamingScreen } from './screens/streaming.tsx';
import type { Send } from './send.ts';
import { usePanel } from './use-panel.ts';

/** The panel: the same in the popup and in the side panel. */
export function App() {
  const { state, send, outdated } = usePanel();
  const docked = isDocked();
  const left = useRef<ReadingSpot | undefined>(undefined);
  useEffect(() => {
    document.body.classList.toggle('docked', docked);
  }, [docked]);
  if (outdated) return <OutdatedScreen />;
  if (state === undefined) return null;
  return (
    <>
      <Header state={state} docked={docked} send={send} />
      <main className="screen">
        <Screen state={state} left={left} send={send} />
      </main>
      <UpdateLine update={state.update} send={send} />
      {!atWork(state) && <ManagedLine managed={state.managed} />}
      <Announcement text={announcement(state)} />
    </>
  );
}

function Screen(props: { state: PanelState; left: RefObject<ReadingSpot | undefined>; send: Send }) {
  const { state, left, send } = props;
  const { job } = state;
  if (!hasText(job)) {
    const { managed } = state;
    if (managed.state === 'loading') return <PendingScreen />;
    if (managed.state === 'invalid') return <InvalidScreen problems={managed.problems} />;
    if (managed.state === 'off') return <DisabledScreen />;
    if (state.gateway.url === undefined) return <ConnectScreen state={state} send={send} />;
  }
  if (job === undefined) return <HomeScreen state={state} send={send} />;
  switch (job.phase) {
    case 'checking':
      return <CheckingScreen job={job} send={send} />;
    case 'blocked':
      return <BlockedScreen job={job} state={state} send={send} />;
    case 'preview':
      return (
        <PreviewScreen key={job.id} job={job} managed={state.managed} chosen={state.chosen} send={send} />
      );
    case 'streaming':
      return <StreamingScreen job={job} left={left} send={send} />;
    case 'answer': {
      const action = findAction(job.ask.action);
      const noRefine = state.blocked.refine;
      if (action?.query !== undefined)
        return <QueryScreen key={job.id} job={job} language={action.query} noRefine={noRefine} send={send} />;
      const Shown = action?.gives === 'picks' ? PicksScreen : AnswerScreen;
      return (
        <Shown
          // What was chosen about one version says nothing of another.
          key={`${job.id} ${job.older.length}`}
          job={job}
          noRefine={noRefine}
          left={left}
          send={send}
        />
      );
    }
    case 'failed':
      return <FailedScreen job={job} state={state} send={send} />;
  }
}

/** Whether there is something that arrived before Sidenote was switched off: it is the person's to copy. */
function hasText(job: PanelState['job']): boolean {
  return (job?.phase === 'answer' || job?.phase === 'failed') && job.text !== '';
}

/** While there is a text or an answer to look at, the panel has no room for anything else. */
function atWork({ job }: PanelState): boolean {
  return job !== undefined && job.phase !== 'blocked' && job.phase !== 'failed';
}

/** What a screen reader is told: beginnings and ends, never each piece of an answer. */
function announcement({ job }: PanelState): string {
  if (job?.phase === 'preview') return 'Nothing has been sent yet. Review what will be sent.';
  if (job?.phase === 'streaming') return 'The answer is being written.';
  if (job?.phase !== 'answer') return '';
  if (job.landing?.how === 'landed') {
    const { mode, simplified } = job.landing;
    return simplified ? `${landed[mode]} Its formatting was simplified.` : landed[mode];
  }
  if (job.landing?.how === 'taken-back') return takenBack[job.landing.mode];
  if (job.landing !== undefined) return '';
  return job.ending === 'complete'
    ? 'The answer is ready. Review it before you use it.'
    : 'The answer is not whole.';
}

const landed = {
  replace: 'The selection was replaced.',
  below: 'The answer was inserted below.',
  top: 'The answer was inserted at the top.',
} as const;

const takenBack = {
  replace: 'The original text is back in the page.',
  below: 'The answer was taken out of the page again.',
  top: 'The answer was taken out of the page again.',
} as const;

/** Empty at first: a region that is born with its text is not read out. */
function Announcement({ text }: { text: string }) {
  const [told, setTold] = useState('');
  useEffect(() => setTold(text), [text]);
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}

/** The browser shows popups in a view of their own kind; everything else that shows this page is the side panel. */
function isDocked(): boolean {
  return !chrome.extension.getViews({ type: 'popup' }).includes(window);
}
