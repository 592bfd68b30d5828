import { productIds } from '@sidenote/contract/products';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';
import { productName } from '../../parts/product-names.ts';
import { Choices } from './choices.tsx';
import { ListField } from './list-field.tsx';
import type { PartProps } from './parts.ts';

/** On which sites and in which products, and where health data is. */
export function Where({ rules, faults, change }: PartProps) {
  const { sites, hipaa } = rules;
  return (
    <>
      <Section title={say('scope.sitesTitle')} lead={say('scope.sitesLead')}>
        <div className="columns">
          <ListField
            label={say('scope.sitesAllow')}
            entries={sites.allow}
            fault={faults.sitesAllow}
            onChange={(allow) => change({ sites: { ...sites, allow } })}
          />
          <ListField
            label={say('scope.sitesBlock')}
            entries={sites.block}
            fault={faults.sitesBlock}
            onChange={(block) => change({ sites: { ...sites, block } })}
          />
        </div>
      </Section>
      <Section title={say('scope.productsTitle')} lead={say('scope.productsLead')}>
        <Choices
          label={say('scope.productsTitle')}
          ids={productIds}
          chosen={rules.products}
          named={productName}
          onChange={(products) => change({ products })}
        />
      </Section>
      <Section title={say('scope.healthTitle')} lead={say('scope.healthLead')}>
        <ListField
          label={say('scope.healthSites')}
          entries={hipaa.sites}
          fault={faults.healthSites}
          onChange={(list) => change({ hipaa: { ...hipaa, sites: list } })}
        />
        <h3>{say('scope.healthProducts')}</h3>
        <Choices
          label={say('scope.healthProducts')}
          ids={productIds}
          chosen={hipaa.products}
          named={productName}
          onChange={(products) => change({ hipaa: { ...hipaa, products } })}
        />
      </Section>
    </>
  );
}
