import { blockedSchema } from '@sidenote/contract/insights';
import { z } from 'zod';
import { useAnswer } from '../../api/use-answer.ts';
import { CsvButton } from '../../figures/csv-button.tsx';
import { queryOf, shownOf, type WindowView, windowView } from '../../figures/figures-view.ts';
import { WindowControls } from '../../figures/window-controls.tsx';
import '../../figures/figures.css';
import { say, sayDay } from '../../locales/say.ts';
import { AsOf } from '../../parts/as-of.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { ByReason } from './by-reason.tsx';
import { ByWeek } from './by-week.tsx';
import { leadOf } from './lead.ts';
import { OnDevices } from './on-devices.tsx';

const viewSchema = z.object(windowView);

/** What people wanted that the rules do not allow, so that rules can be mended where they are in the way. */
export default function BlockedScreen() {
  const [view, setView] = useView(viewSchema);
  const pathOf = (of: WindowView) => `/v1/admin/insights/blocked${queryOf(of)}`;
  const answer = useAnswer(pathOf(view), blockedSchema);
  return (
    <Page screen="blocked" lead={answer.data && leadOf(answer.data.value)}>
      <WindowControls view={view} known={answer.data?.value.weeks ?? []} onChange={setView} />
      <Loaded of={answer} lines={8}>
        {(blocked) =>
          blocked.weeks.length === 0 ? (
            <Empty title={say('figures.noneTitle')}>
              <p>{say('figures.noneNext', { day: sayDay(blocked.next) })}</p>
            </Empty>
          ) : (
            <>
              <div className="row">
                {blocked.asOf !== null && <AsOf at={blocked.asOf} />}
                <CsvButton path={pathOf(shownOf(view, blocked))} name="sidenote-blocked.csv" />
              </div>
              <ByWeek of={blocked} />
              <ByReason of={blocked} />
              <OnDevices of={blocked} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
