import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { say } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';

/**
 * What the graph is, by the rules in force, so that whoever has to agree to it can: employees, works councils, data protection.
 */
export function PlainWords({ knows }: { knows: OrganisationGraph['knows'] }) {
  return (
    <Section title={say('graph.plain')}>
      <Facts
        facts={[
          [say('graph.from'), say(`graph.fromText.${knows}`)],
          [say('graph.never'), say('graph.neverText')],
          [say('graph.whoSees'), say(`graph.whoSeesText.${knows}`)],
          [say('graph.optOut'), say(`graph.optOutText.${knows}`)],
          [say('graph.councils'), say(`graph.councilsText.${knows}`)],
        ]}
      />
    </Section>
  );
}
