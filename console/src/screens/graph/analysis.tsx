import { lets } from '@sidenote/contract/admin-rules';
import { type Analysis, analysisSchema } from '@sidenote/contract/graph/organisation-graph';
import { lastOver, nameOf, nextOver } from '@sidenote/contract/weeks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOrganisation } from '../../api/organisation.ts';
import { request } from '../../api/request.ts';
import { keyOf, useAnswer } from '../../api/use-answer.ts';
import { say, sayDay, sayTime } from '../../locales/say.ts';
import { FaultNotice } from '../../parts/fault-notice.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/page.tsx';
import { change } from '../../session/fresh-sign-in.ts';
import { useSession } from '../../session/use-session.ts';
import { GRAPH } from './use-graph.ts';

const PATH = `${GRAPH}/analysis`;
type State = Analysis['state'];

/** How often is asked how far it is. In milliseconds. */
const LOOK_MS = 2_000;

/** Whether nothing is to be done: all that could be analysed is, or there was nothing. A week once analysed stays as it is. */
function isIdle(state: State): boolean {
  return state === 'done' || state === 'none';
}

/** How far the analysis is, and for who may change rules, starting and stopping it. */
export function AnalysisSection() {
  const answer = useAnswer(PATH, analysisSchema, { everyMs: LOOK_MS });
  const client = useQueryClient();
  const state = answer.data?.value.state;
  useEffect(() => {
    // What it found is shown as soon as it is done; and where it was switched off meanwhile, that.
    if (state === 'done' || state === 'none')
      void client.invalidateQueries({ queryKey: keyOf(GRAPH), refetchType: 'active' });
  }, [client, state]);
  return (
    <Section title={say('graph.analysis')} lead={say('graph.analysisLead')}>
      <Loaded of={answer} lines={2}>
        {(analysis) => <HowFar of={analysis} />}
      </Loaded>
    </Section>
  );
}

function HowFar({ of: { state, progress, step, startedAt, endedAt } }: { of: Analysis }) {
  const mayStart = lets('changes-policy', useSession().roles);
  const at = state === 'running' ? startedAt : endedAt;
  return (
    <>
      <p>{say(`graph.states.${state}`, { time: at === null ? '' : sayTime(at) })}</p>
      {state === 'running' && (
        <label className="graph-progress">
          <span className="soft">{step === null ? say('graph.progress') : say(`graph.steps.${step}`)}</span>
          <progress value={progress} max={1} />
        </label>
      )}
      {mayStart && <WhereItIsOn state={state} />}
    </>
  );
}

/** Nothing can be started for a graph that is switched off, as all of it is deleted. */
function WhereItIsOn({ state }: { state: State }) {
  return (
    <Loaded of={useOrganisation()} lines={1}>
      {(organisation) =>
        organisation.rules.graph.on ? (
          <>
            {/* For who is not opted in nothing comes by itself. */}
            {isIdle(state) && organisation.state === 'on' && <Next />}
            <StartOrStop state={state} />
          </>
        ) : null
      }
    </Loaded>
  );
}

/** When which week is analysed next. */
function Next() {
  const now = Date.now();
  const day = sayDay(nameOf(lastOver(now) + 1));
  return <p>{say('graph.next', { day, time: sayTime(nextOver(now)) })}</p>;
}

function StartOrStop({ state }: { state: State }) {
  const isOn = state === 'running' || state === 'waiting';
  const [error, setError] = useState<unknown>();
  const [began, setBegan] = useState(true);
  const [sending, setSending] = useState(false);
  const client = useQueryClient();
  const act = async () => {
    setError(undefined);
    setBegan(true);
    setSending(true);
    try {
      const method = isOn ? 'DELETE' : 'POST';
      const { value } = await change(() => request({ method, path: PATH, answer: analysisSchema }));
      setBegan(isOn || !isIdle(value.state));
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
    await client.invalidateQueries({ queryKey: keyOf(PATH) });
  };
  return (
    <>
      <div className="row">
        <button type="button" className="button" disabled={sending} onClick={() => void act()}>
          {say(isOn ? 'graph.stop' : 'graph.start')}
        </button>
        <span role="status">
          {!began && isIdle(state) && say(state === 'done' ? 'graph.allDone' : 'graph.nothingYet')}
        </span>
      </div>
      {error !== undefined && <FaultNotice error={error} />}
    </>
  );
}
