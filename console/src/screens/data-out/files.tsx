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

/** Files that are had on the screen where they are looked for first. */
const elsewhere = [
  {
    screen: 'audit',
    title: 'dataOut.auditFile',
    what: 'dataOut.auditFileWhat',
    link: 'dataOut.toAudit',
  },
  {
    screen: 'person',
    title: 'dataOut.personFile',
    what: 'dataOut.personFileWhat',
    link: 'dataOut.toPerson',
  },
  {
    screen: 'insights',
    title: 'dataOut.figuresFile',
    what: 'dataOut.figuresFileWhat',
    link: 'dataOut.toFigures',
  },
  {
    screen: 'graph',
    title: 'dataOut.pictureFile',
    what: 'dataOut.pictureFileWhat',
    link: 'dataOut.toPicture',
  },
] as const;

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
      {elsewhere
        .filter(({ screen }) => maySee(screen, roles))
        .map(({ screen, title, what, link }) => (
          <div key={screen} className="box stack">
            <h3>{say(title)}</h3>
            <p>{say(what)}</p>
            <Link to={`/${screen}`}>{say(link)}</Link>
          </div>
        ))}
    </Section>
  );
}
