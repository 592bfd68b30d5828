import { actionGroups } from '@sidenote/contract/action-groups';
import { notesSchema } from '@sidenote/contract/notes';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { useAnswer } from '../../api/use-answer.ts';
import { rich } from '../../locales/rich.tsx';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { FeatureNote } from './feature-note.tsx';
import './notes.css';

const shows = ['all', 'allowed', 'closed'] as const;
const viewSchema = z.object({ show: z.enum(shows).default('all').catch('all') });
const groups = Object.keys(actionGroups) as readonly (keyof typeof actionGroups)[];

/** What every action says of itself, and what it was reviewed for before it was let in. */
export default function NotesScreen() {
  const [view, setView] = useView(viewSchema);
  const answer = useAnswer('/v1/admin/notes', notesSchema);
  const all = answer.data?.value.notes;
  const lead =
    all && say('notes.lead', { allowed: all.filter(({ allowed }) => allowed).length, all: all.length });
  return (
    <Page screen="notes" lead={lead}>
      <search className="row">
        <fieldset className="segments">
          <legend className="visually-hidden">{say('notes.show')}</legend>
          {shows.map((show) => (
            <button
              key={show}
              type="button"
              aria-pressed={show === view.show}
              onClick={() => setView({ show })}
            >
              {say(`notes.shows.${show}`)}
            </button>
          ))}
        </fieldset>
      </search>
      <Loaded of={answer} lines={10}>
        {({ notes }) => {
          const shown = notes.filter(
            ({ allowed }) => view.show === 'all' || allowed === (view.show === 'allowed'),
          );
          if (shown.length === 0) return <Empty title={say('notes.none')}>{say('notes.noneNext')}</Empty>;
          return groups.map((group) => {
            const own = shown.filter((note) => note.group === group);
            return own.length === 0 ? null : (
              <Section key={group} title={say(`groups.${group}`)}>
                <ul className="notes">
                  {own.map((note) => (
                    <FeatureNote key={note.id} note={note} />
                  ))}
                </ul>
              </Section>
            );
          });
        }}
      </Loaded>
      <p className="soft">{rich('notes.own', { scope: <Link to="/scope">{say('screens.scope')}</Link> })}</p>
    </Page>
  );
}
