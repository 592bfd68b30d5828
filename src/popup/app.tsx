import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { PanelState } from '../messages.ts';
import { announcement } from './announcement.ts';
import { GraphProvider } from './graph/graph-here.ts';
import { expectAnswer, LaterAnswer } from './later-answer.tsx';
import { usePaletteKey } from './palette/use-palette-key.ts';
import { AskedAfterwards } from './parts/asked-afterwards.tsx';
import { CueQuestion } from './parts/cue-question.tsx';
import { Frame } from './parts/frame.tsx';
import { Header } from './parts/header.tsx';
import { later } from './parts/later.tsx';
import { ManagedLine } from './parts/managed-line.tsx';
import { Status } from './parts/status.tsx';
import { UpdateLine } from './parts/update-line.tsx';
import { ownTab, place } from './place.ts';
import type { Followed } from './reading-spot.ts';
import { BlockedScreen } from './screens/blocked.tsx';
import { CheckingScreen } from './screens/checking.tsx';
import { ConnectScreen } from './screens/connect.tsx';
import { DisabledScreen } from './screens/disabled.tsx';
import { FailedScreen } from './screens/failed.tsx';
import { HomeScreen } from './screens/home.tsx';
import { InvalidScreen } from './screens/invalid.tsx';
import { OutdatedScreen } from './screens/outdated.tsx';
import { PendingScreen } from './screens/pending.tsx';
import { PreviewScreen } from './screens/preview.tsx';
import { StreamingScreen } from './screens/streaming.tsx';
import type { Send } from './send.ts';
import type { Draft } from './sent-of.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePanel } from './use-panel.ts';

// What is around the page and what the graph has of a person are loaded once somebody asks: the panel opens without them.
const { Later: LaterAround } = later(async () => (await import('./graph/around-screen.tsx')).default);
const { Later: LaterMyPart } = later(async () => (await import('./graph/my-part-sheet.tsx')).default);

/**
 * The panel: the same in the popup, in the side panel and in a window of its own.
 *
 * @param props.tab whose panel it is, for one that does not follow the tab in front
 */
export function App({ tab = ownTab() }: { tab?: number | undefined }) {
  const { state, disclosure, send, outdated } = usePanel(tab);
  const where = place();
  const docked = where !== 'popup';
  const left = useRef<Followed | undefined>(undefined);
  const draft = useRef<Draft | undefined>(undefined);
  useEffect(() => {
    document.body.classList.toggle('docked', docked);
  }, [docked]);
  useKeptFocus();
  usePaletteKey(state?.job, state?.graph.around !== undefined, send);
  const [mineOpen, setMineOpen] = useState(false);
  const graph = state?.graph;
  const graphHere = useMemo(() => graph && { graph, send, openMine: () => setMineOpen(true) }, [graph, send]);
  const asked = state?.job !== undefined;
  useEffect(() => {
    if (asked) expectAnswer();
  }, [asked]);
  if (outdated) return <OutdatedScreen cue={state?.cue.chosen} />;
  if (state === undefined) return <Frame />;
  return (
    <GraphProvider value={graphHere}>
      <Header
        state={state}
        disclosure={disclosure}
        draft={draft}
        place={where}
        follows={tab === undefined}
        send={send}
      />
      {state.job === undefined && <CueQuestion cue={state.cue} send={send} />}
      {state.job === undefined && <AskedAfterwards rated={state.rated} send={send} />}
      <main className="screen">
        {/* What was typed or opened on one tab's panel is not another's. */}
        <Screen key={state.tabId} state={state} left={left} draft={draft} send={send} />
      </main>
      <UpdateLine update={state.update} send={send} />
      {!atWork(state) && <ManagedLine managed={state.managed} />}
      <Status className="visually-hidden">{announcement(state.job)}</Status>
      {mineOpen && <LaterMyPart state={state} send={send} close={() => setMineOpen(false)} />}
    </GraphProvider>
  );
}

function Screen(props: {
  state: PanelState;
  left: RefObject<Followed | undefined>;
  draft: RefObject<Draft | undefined>;
  send: Send;
}) {
  const { state, left, draft, send } = props;
  const { job } = state;
  if (!hasText(job)) {
    const { managed } = state;
    if (managed.state === 'loading') return <PendingScreen />;
    if (managed.state === 'invalid') return <InvalidScreen problems={managed.problems} />;
    if (managed.state === 'off') return <DisabledScreen />;
    if (state.gateway.url === undefined) return <ConnectScreen state={state} send={send} />;
  }
  if (job === undefined) {
    const { around, rules } = state.graph;
    if (around !== undefined && rules?.on === true) return <LaterAround around={around} send={send} />;
    return <HomeScreen state={state} send={send} />;
  }
  switch (job.phase) {
    case 'checking':
      return <CheckingScreen job={job} send={send} />;
    case 'blocked':
      return <BlockedScreen job={job} state={state} send={send} />;
    case 'preview':
      return (
        <PreviewScreen
          key={job.id}
          job={job}
          managed={state.managed}
          chosen={state.chosen}
          draft={draft}
          send={send}
        />
      );
    case 'streaming':
      return <StreamingScreen job={job} left={left} send={send} />;
    case 'answer':
      return <LaterAnswer job={job} state={state} left={left} send={send} />;
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
