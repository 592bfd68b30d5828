import { transparencySchema } from '@sidenote/contract/transparency';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/page.tsx';
import { partsInGraph } from './parts-in-graph.ts';

/** What is kept about anybody, and for how long, as this gateway is configured. */
export function Kept() {
  const answer = useAnswer('/v1/transparency', transparencySchema);
  return (
    <Section title={say('person.kept')}>
      <Loaded of={answer}>
        {({ keptDays, graph }) => {
          const inGraph = partsInGraph(graph);
          return (
            <>
              <Facts
                facts={[
                  [say('person.keptTexts'), say('person.keptTextsHow')],
                  [say('person.keptRecords'), sayCount('person.keptDays', keptDays.records)],
                  [say('person.keptVotes'), sayCount('person.keptDays', keptDays.votes)],
                  [say('person.keptAudit'), say('person.keptAuditHow')],
                  ...inGraph,
                  [say('person.keptDirectory'), say('person.keptDirectoryHow')],
                ]}
              />
              {inGraph.length > 0 && <p className="soft">{say('person.keptGraphNote')}</p>}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
