import { say } from '../../locales/say.ts';
import { Page, Section } from '../../parts/page.tsx';
import { TakeOut } from '../../parts/take-out.tsx';
import { useView } from '../../parts/use-view.ts';
import { auditView, isEverything, queryOf } from './audit-view.ts';
import { Rows } from './rows.tsx';
import { SearchForm } from './search-form.tsx';
import { Verify } from './verify.tsx';
import './audit.css';

/** Who changed what, when and why: searched, checked and taken out. */
export default function AuditScreen() {
  const [view, setView] = useView(auditView);
  const query = queryOf(view);
  return (
    <Page screen="audit" lead={say('audit.lead')}>
      <Section title={say('audit.search')}>
        <SearchForm key={query} view={view} onSearch={setView} />
        <Rows query={query} everything={isEverything(view)} />
      </Section>
      <Section title={say('audit.takeOut')} lead={say('audit.takeOutLead')}>
        <TakeOut name="audit" pathOf={(format) => `/v1/admin/audit/export?${query}&format=${format}`} />
      </Section>
      <Verify />
    </Page>
  );
}
