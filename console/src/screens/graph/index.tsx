import { promiseIds, promises } from '@sidenote/contract/promises';
import { say } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Page, Section } from '../../parts/page.tsx';

const promised = promiseIds.filter((id) => promises[id].group === 'graph');

/** The place of the teamwork graph. It reads nothing: what it says is true of every organisation until there is one. */
export default function GraphScreen() {
  return (
    <Page screen="graph" lead={say('graph.lead')}>
      <Section title={say('graph.now')}>
        <Facts
          facts={[
            [say('graph.collected'), say('graph.collectedText')],
            [say('graph.on'), say('graph.onText')],
          ]}
        />
      </Section>
      <Section title={say('graph.will')}>
        <Facts
          facts={[
            [say('graph.work'), say('graph.workText')],
            [say('graph.people'), say('graph.peopleText')],
            [say('graph.texts'), say('graph.textsText')],
          ]}
        />
      </Section>
      <Section title={say('graph.promised')} lead={say('graph.promisedLead')}>
        <Facts facts={promised.map((id) => [id, say(`promises.${id}`)])} />
      </Section>
    </Page>
  );
}
