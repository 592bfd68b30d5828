import { lets } from '@sidenote/contract/admin-rules';
import { type Analysis, analysisSchema } from '@sidenote/contract/graph/organisation-graph';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOrganisation } from '../../api/organisation.ts';
import { request } from '../../api/request.ts';
import { keyOf, useAnswer } from '../../api/use-answer.ts';
import { say, sayTime } from '../../locales/say.ts';
import { FaultNotice } from '../../parts/fault-notice.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/page.tsx';
import { change } from '../../session/fresh-sign-in.ts';
import { useSession } from '../../session/use-session.ts';
import { GRAPH } from './use-graph.ts';

const PATH = `${GRAPH}/analysis`;
/** How often is asked how far it is. In milliseconds. */
const LOOK_MS = 2_000;

/** How far the analysis is, and for who may change rules, starting and stopping it. */
export function AnalysisSection() {
  const answer = useAnswer(PATH, analysisSchema, { everyMs: LOOK_MS });
  const client = useQueryClient();
  const state = answer.data?.value.state;
  useEffect(() => {
    // What it found is shown as soon as it is done.
    if (state === 'done') void client.invalidateQueries({ queryKey: keyOf(GRAPH), refetchType: 'active' });
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
  const isOn = state === 'running' || state === 'waiting';
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
      {mayStart && <WhereItIsOn isOn={isOn} />}
    </>
  );
}

/** Nothing can be started for a graph that is switched off, as all of it is deleted. */
function WhereItIsOn({ isOn }: { isOn: boolean }) {
  return (
    <Loaded of={useOrganisation()} lines={1}>
      {({ rules }) => (rules.graph.on ? <StartOrStop isOn={isOn} /> : null)}
    </Loaded>
  );
}

function StartOrStop({ isOn }: { isOn: boolean }) {
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const client = useQueryClient();
  const act = async () => {
    setError(undefined);
    setSending(true);
    try {
      const method = isOn ? 'DELETE' : 'POST';
      await change(() => request({ method, path: PATH, answer: analysisSchema }));
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
      </div>
      {error !== undefined && <FaultNotice error={error} />}
    </>
  );
}
