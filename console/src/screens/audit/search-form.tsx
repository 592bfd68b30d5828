import { personSchema } from '@sidenote/contract/administration';
import { auditPersonSchema } from '@sidenote/contract/audit';
import { useState } from 'react';
import { request } from '../../api/request.ts';
import { say } from '../../locales/say.ts';
import { toldFault } from '../../locales/told.ts';
import { DayField } from '../../parts/day-field.tsx';
import { type AuditView, emptyView } from './audit-view.ts';

/** What is known to the audit without being looked up: pseudonyms, references, and who is no person. */
const known = /^(?:[0-9a-f]{32}|person-[0-9a-f]{16}|operator|directory|gateway)$/;

/** The fields of a search. A person's name is looked up and does not stand in the address: their pseudonym does. */
export function SearchForm(props: {
  view: AuditView;
  /** Whether a person may be looked up by name. */
  finds: boolean;
  onSearch: (view: AuditView) => void;
}) {
  const { view, finds, onSearch } = props;
  const [typed, setTyped] = useState(view);
  const [fault, setFault] = useState<string>();
  const set = (parts: Partial<AuditView>) => setTyped({ ...typed, ...parts });
  const search = async () => {
    setFault(undefined);
    try {
      const actor = await actorOf(typed.actor.trim(), finds);
      if (actor === undefined) setFault(say(finds ? 'audit.whoUnknown' : 'audit.whoKnown'));
      else onSearch({ ...typed, actor, action: typed.action.trim(), target: typed.target.trim() });
    } catch (error) {
      setFault(toldFault(error).sentence);
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <div className="fields">
        <label className="field">
          {say('audit.who')}
          <input
            maxLength={255}
            value={typed.actor}
            aria-invalid={fault !== undefined}
            onChange={({ target }) => set({ actor: target.value })}
          />
          <span className="soft small">{say(finds ? 'audit.whoHint' : 'audit.whoKnown')}</span>
          {fault !== undefined && (
            <span className="field-fault" role="alert">
              {fault}
            </span>
          )}
        </label>
        <label className="field">
          {say('audit.what')}
          <input
            maxLength={60}
            pattern="[a-z][a-z.\-]*"
            value={typed.action}
            onChange={({ target }) => set({ action: target.value })}
          />
          <span className="soft small">{say('audit.whatHint')}</span>
        </label>
        <label className="field">
          {say('audit.target')}
          <input
            maxLength={200}
            value={typed.target}
            onChange={({ target }) => set({ target: target.value })}
          />
        </label>
        <DayField label={say('audit.from')} value={typed.from} onChange={(from) => set({ from })} />
        <DayField label={say('audit.to')} value={typed.to} from={typed.from} onChange={(to) => set({ to })} />
      </div>
      <div className="row">
        <button type="submit" className="button primary">
          {say('audit.find')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setTyped(emptyView);
            setFault(undefined);
            onSearch(emptyView);
          }}
        >
          {say('audit.all')}
        </button>
      </div>
    </form>
  );
}

/**
 * Under what the audit has somebody; undefined for a person who did nothing that it has, or who is not looked up. Rejects with an
 * `ApiFault`.
 */
async function actorOf(typed: string, finds: boolean): Promise<string | undefined> {
  if (typed === '' || known.test(typed)) return typed;
  if (!finds) return undefined;
  const body = personSchema.parse({ subject: typed });
  const found = await request({
    ...({ method: 'POST', path: '/v1/admin/audit/person', body, answer: auditPersonSchema } as const),
  });
  return found.value.person ?? undefined;
}
