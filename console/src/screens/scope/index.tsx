import type { AdminOrganisation, OrganisationRules } from '@sidenote/contract/administration';
import { z } from 'zod';
import { useOrganisation } from '../../api/organisation.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { RulesForm } from './rules-form.tsx';
import { Simulator } from './simulator/simulator.tsx';

const parts = ['where', 'who', 'what', 'house', 'graph', 'simulator'] as const;

const viewSchema = z.looseObject({ part: z.enum(parts).default('where').catch('where') });

/** Where, for whom and for what Sidenote may be used; the rules as a form, and a way to ask what they come to. */
export default function ScopeScreen() {
  const organisation = useOrganisation();
  const [{ part }, setView] = useView(viewSchema);
  return (
    <Page screen="scope" lead={organisation.data === undefined ? undefined : leadOf(organisation.data.value)}>
      <nav className="segments" aria-label={say('scope.partsLabel')}>
        {parts.map((one) => (
          <button key={one} type="button" aria-pressed={one === part} onClick={() => setView({ part: one })}>
            {say(`scope.parts.${one}`)}
          </button>
        ))}
      </nav>
      <Loaded of={organisation} lines={10}>
        {(now, read) =>
          part === 'simulator' ? <Simulator rules={now.rules} /> : <RulesForm read={read} part={part} />
        }
      </Loaded>
    </Page>
  );
}

function leadOf({ rules: { sites, products, actions, groups } }: AdminOrganisation): string {
  return say('scope.lead', {
    sites: sayCount('scope.sitesCounted', sites.allow.length),
    products: sayCount('scope.productsCounted', products.length),
    actions: sayCount('scope.actionsCounted', actions.length),
    groups: groupsOf(groups),
  });
}

function groupsOf({ allow }: OrganisationRules['groups']): string {
  if (allow.includes('*')) return say('scope.everyone');
  return allow.length === 0 ? say('scope.noGroup') : sayCount('scope.groupsCounted', allow.length);
}
