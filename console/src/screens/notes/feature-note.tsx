import { findAction } from '@sidenote/contract/catalogue';
import type { Notes } from '@sidenote/contract/notes';
import { safeguards } from '@sidenote/contract/safeguards';
import { say, sayDay } from '../../locales/say.ts';
import { toldRetention } from '../../locales/told-retention.ts';
import { Facts } from '../../parts/facts.tsx';
import { Tag } from '../../parts/notice.tsx';
import { Table } from '../../parts/table.tsx';

type Note = Notes['notes'][number];

const parts = ['does', 'uses', 'doesNotUse', 'worksWellFor', 'doNotUseFor', 'knownLimits'] as const;

/** One action, folded: its note and its review. An action that this page does not know is told in English. */
export function FeatureNote({ note }: { note: Note }) {
  const { words, allowed, answerers, review } = note;
  const known = findAction(note.id)?.id;
  const title = known === undefined ? words.title : say(`actions.${known}.title`);
  const facts = parts.map(
    (part) =>
      [say(`notes.${part}`), known === undefined ? words[part] : say(`actions.${known}.${part}`)] as const,
  );
  return (
    <li>
      <details className="note">
        <summary>
          <span className="strong">{title}</span>
          <Tag kind={allowed ? 'good' : 'plain'}>{say(allowed ? 'notes.allowed' : 'notes.closed')}</Tag>
        </summary>
        <div className="stack note-body">
          <Facts facts={[...facts, [say('notes.answeredBy'), <Answerers key="by" of={answerers} />]]} />
          <h3>{say('notes.review')}</h3>
          <p className="soft small">
            {say('notes.reviewed', { day: sayDay(review.on), version: review.promptVersion })}
          </p>
          <div lang="en">
            <Table
              caption={say('notes.review')}
              rows={review.risks}
              keyOf={({ risk }) => risk}
              columns={[
                { id: 'risk', title: say('notes.risk'), cell: ({ risk }) => risk },
                {
                  id: 'held',
                  title: say('notes.heldBy'),
                  cell: ({ heldBy }) => heldBy.map((id) => safeguards[id].what).join(' '),
                },
              ]}
            />
          </div>
        </div>
      </details>
    </li>
  );
}

function Answerers({ of: answerers }: { of: Note['answerers'] }) {
  if (answerers.length === 0) return say('notes.nobody');
  return (
    <ul className="plain-list">
      {answerers.map((one) => (
        <li key={`${one.provider} ${one.model}`}>
          {say('notes.answerer', { ...one, retention: toldRetention(one.retention) })}
        </li>
      ))}
    </ul>
  );
}
