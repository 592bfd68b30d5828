import type { Answerer } from '@sidenote/contract/transparency';
import { say, sayDay } from '../../locales/say.ts';
import { toldRetention } from '../../locales/told-retention.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import { type Column, Table } from '../../parts/table.tsx';

/** Which models may answer, whose they are, and on whose word that is said. */
export function Answerers({ answerers }: { answerers: readonly Answerer[] }) {
  return (
    <Section title={say('optIn.answerersTitle')}>
      {answerers.length === 0 ? (
        <Empty title={say('optIn.answerersNone')}>{say('optIn.answerersNoneNext')}</Empty>
      ) : (
        <Table
          caption={say('optIn.answerersTitle')}
          columns={columns()}
          rows={answerers}
          keyOf={({ provider, model, region }) => `${provider} ${model} ${region}`}
        />
      )}
    </Section>
  );
}

function columns(): readonly Column<Answerer>[] {
  return [
    { id: 'provider', title: say('optIn.provider'), cell: ({ provider }) => provider },
    { id: 'model', title: say('optIn.model'), cell: ({ model }) => model },
    { id: 'region', title: say('optIn.regionColumn'), cell: ({ region }) => region },
    { id: 'retention', title: say('optIn.retention'), cell: ({ retention }) => toldRetention(retention) },
    { id: 'stands', title: say('optIn.stands'), cell: standingOf },
  ];
}

function standingOf({ stands, attested }: Answerer): string {
  if (stands === 'gateway') return say('optIn.standing.gateway');
  if (stands === 'operator' || attested === null) return say('optIn.standing.operator');
  const [first = ''] = [attested.retention.expires, attested.noTraining.expires].toSorted();
  return say('optIn.standing.attested', { day: sayDay(first) });
}
