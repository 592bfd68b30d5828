import type { AdminOrganisation } from '@sidenote/contract/administration';
import type { Transparency } from '@sidenote/contract/transparency';
import { say } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';

/** The way of a text, step by step, and what is kept of it. */
export function WhereSent({ organisation, shown }: { organisation: AdminOrganisation; shown: Transparency }) {
  const { region } = organisation;
  return (
    <Section title={say('optIn.whereTitle')} lead={say('optIn.whereLead')}>
      <Facts
        facts={[
          [say('optIn.fromBrowser'), say('optIn.fromBrowserText', { gateway: location.host })],
          [say('optIn.fromGateway'), say('optIn.fromGatewayText')],
          [say('optIn.kept'), say('optIn.keptText', shown.keptDays)],
          [
            say('optIn.region'),
            region === null ? say('optIn.regionOpen') : say('optIn.regionText', { region }),
          ],
        ]}
      />
    </Section>
  );
}
