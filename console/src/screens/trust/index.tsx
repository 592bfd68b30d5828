import { type Trust, trustSchema, trustStates } from '@sidenote/contract/trust';
import { z } from 'zod';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayCount, sayTime } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { CertificationList } from './certification-list.tsx';
import { LastRun } from './last-run.tsx';
import { PromiseList } from './promise-list.tsx';
import './trust.css';

const viewSchema = z.object({
  show: z
    .enum(['all', ...trustStates])
    .default('all')
    .catch('all'),
});

/** How long the gateway itself keeps what it found, in milliseconds. */
const LOOK_MS = 60_000;

/** What holds of everything that was promised, and what shows it. */
export default function TrustScreen() {
  const [view, setView] = useView(viewSchema);
  const answer = useAnswer('/v1/admin/trust', trustSchema, { everyMs: LOOK_MS });
  return (
    <Page screen="trust" lead={answer.data && leadOf(answer.data.value)}>
      <search className="row">
        <label className="field inline">
          {say('trust.show')}
          <select
            value={view.show}
            onChange={({ target }) => setView({ show: viewSchema.parse({ show: target.value }).show })}
          >
            <option value="all">{say('trust.showAll')}</option>
            {trustStates.map((state) => (
              <option key={state} value={state}>
                {say(`trust.states.${state}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <Loaded of={answer} lines={12}>
        {(trust) => (
          <>
            <div className="stack">
              <p className="soft small">{say('trust.looked', { time: sayTime(trust.at) })}</p>
              <LastRun trust={trust} />
            </div>
            <PromiseList
              promises={trust.promises.filter(({ state }) => view.show === 'all' || view.show === state)}
            />
            <CertificationList certifications={trust.certifications} />
          </>
        )}
      </Loaded>
      <Section title={say('trust.meanings')}>
        <dl className="facts">
          {trustStates.map((state) => (
            <div key={state}>
              <dt>{say(`trust.states.${state}`)}</dt>
              <dd>{say(`trust.stateMeans.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

function leadOf({ promises }: Trust): string {
  const count = (wanted: string) => promises.filter(({ state }) => state === wanted).length;
  const all = promises.length;
  if (count('failing') > 0) return sayCount('trust.leadBad', count('failing'), { all });
  const [open, looked] = [count('not-covered'), count('looked-at')];
  const lead = sayCount('trust.leadGood', open, { all, held: all - open - looked });
  return looked === 0 ? lead : `${lead} ${sayCount('trust.leadLooked', looked)}`;
}
