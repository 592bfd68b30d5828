import { maySee } from '@sidenote/contract/console-screens';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { say } from '../../locales/say.ts';
import { DayField } from '../../parts/day-field.tsx';
import { timesOf } from '../../parts/day-range.ts';
import { Section } from '../../parts/page.tsx';
import { TakeOut } from '../../parts/take-out.tsx';
import { useView } from '../../parts/use-view.ts';
import { useSession } from '../../session/use-session.ts';

const day = z.string().max(10).default('').catch('');
const filesView = z.object({ from: day, to: day });

/** What can be had as a file: here, or on the screen where it is looked for first. */
export function Files() {
  const { roles } = useSession();
  const [view, setView] = useView(filesView);
  const range = new URLSearchParams(timesOf(view)).toString();
  return (
    <Section title={say('dataOut.files')}>
      <div className="box stack">
        <h3>{say('dataOut.records')}</h3>
        <p>{say('dataOut.recordsWhat')}</p>
        <p className="soft">{say('dataOut.recordsNote')}</p>
        <div className="row">
          <DayField label={say('dataOut.from')} value={view.from} onChange={(from) => setView({ from })} />
          <DayField label={say('dataOut.to')} value={view.to} onChange={(to) => setView({ to })} />
        </div>
        <TakeOut
          name="records"
          pathOf={(format) => `/v1/admin/records/export?format=${format}${range && `&${range}`}`}
        />
      </div>
      <div className="box stack">
        <h3>{say('dataOut.auditFile')}</h3>
        <p>{say('dataOut.auditFileWhat')}</p>
        <Link to="/audit">{say('dataOut.toAudit')}</Link>
      </div>
      {maySee('person', roles) && (
        <div className="box stack">
          <h3>{say('dataOut.personFile')}</h3>
          <p>{say('dataOut.personFileWhat')}</p>
          <Link to="/person">{say('dataOut.toPerson')}</Link>
        </div>
      )}
      {maySee('insights', roles) && (
        <div className="box stack">
          <h3>{say('dataOut.figuresFile')}</h3>
          <p>{say('dataOut.figuresFileWhat')}</p>
          <Link to="/insights">{say('dataOut.toFigures')}</Link>
        </div>
      )}
      {maySee('graph', roles) && (
        <div className="box stack">
          <h3>{say('dataOut.pictureFile')}</h3>
          <p>{say('dataOut.pictureFileWhat')}</p>
          <Link to="/graph">{say('dataOut.toPicture')}</Link>
        </div>
      )}
    </Section>
  );
}
