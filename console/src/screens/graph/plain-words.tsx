import { say } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';

/** What the graph is, so that whoever has to agree to it can: employees, works councils, data protection. */
export function PlainWords() {
  return (
    <Section title={say('graph.plain')}>
      <Facts
        facts={[
          [say('graph.from'), say('graph.fromText')],
          [say('graph.never'), say('graph.neverText')],
          [say('graph.whoSees'), say('graph.whoSeesText')],
          [say('graph.optOut'), say('graph.optOutText')],
          [say('graph.councils'), say('graph.councilsText')],
        ]}
      />
    </Section>
  );
}
