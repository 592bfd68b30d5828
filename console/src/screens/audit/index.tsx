import { lets } from '@sidenote/contract/admin-rules';
import { say } from '../../locales/say.ts';
import { Page, Section } from '../../parts/page.tsx';
import { TakeOut } from '../../parts/take-out.tsx';
import { useView } from '../../parts/use-view.ts';
import { useSession } from '../../session/use-session.ts';
import { auditScreenView, isEverything, queryOf } from './audit-view.ts';
import { Rows } from './rows.tsx';
import { SearchForm } from './search-form.tsx';
import { Verify } from './verify.tsx';
import './audit.css';

/**
 * Who changed what, when and why: searched, checked and taken out. Who may change the policy finds the changes of it here, and undoes
 * them; whoever audits finds every row.
 */
export default function AuditScreen() {
  const [{ row, ...view }, setView] = useView(auditScreenView);
  const query = queryOf(view);
  const audits = lets('audits', useSession().roles);
  return (
    <Page screen="audit" lead={say(audits ? 'audit.lead' : 'audit.leadPolicy')}>
      <Section title={say('audit.search')}>
        <SearchForm key={query} view={view} finds={audits} onSearch={setView} />
        <Rows
          query={query}
          everything={isEverything(view)}
          row={row}
          onOpen={(seq) => setView({ row: seq })}
          onClose={() => setView({ row: undefined }, { replace: true })}
        />
      </Section>
      {audits && (
        <>
          <Section title={say('audit.takeOut')} lead={say('audit.takeOutLead')}>
            <TakeOut name="audit" pathOf={(format) => `/v1/admin/audit/export?${query}&format=${format}`} />
          </Section>
          <Verify />
        </>
      )}
    </Page>
  );
}
