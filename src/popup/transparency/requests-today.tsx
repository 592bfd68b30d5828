import { say, sayCount, sayHour } from '../../locales/say.ts';
import { titleOf, told } from '../../locales/told.ts';
import { toldProvider } from '../../locales/told-provenance.ts';
import type { NotedOutcome, RequestNote } from '../../request-note.ts';
import { Facts } from '../parts/facts.tsx';
import { Section } from '../parts/section.tsx';
import type { Send } from '../send.ts';

/** What this browser has sent today: metadata alone, and gone when the person says so. */
export function RequestsToday({ requests, send }: { requests: readonly RequestNote[]; send: Send }) {
  return (
    <Section title={say('requests.title')}>
      <p className="small soft">{say('requests.about')}</p>
      {requests.length === 0 ? (
        <p className="small">{say('requests.none')}</p>
      ) : (
        <>
          <ol className="requests" data-testid="requests">
            {requests.map((one) => (
              <li key={one.id}>
                <Request note={one} />
              </li>
            ))}
          </ol>
          <div className="row">
            <button type="button" className="button" onClick={() => send({ type: 'panel/clear-requests' })}>
              {say('requests.clear')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

function Request({ note: { at, action, site, chars, outcome, by } }: { note: RequestNote }) {
  return (
    <>
      <time dateTime={new Date(at).toISOString()}>{sayHour(at)}</time>
      <span>
        <strong>{titleOf(action)}</strong>
        <span className="beneath soft">
          <Facts all={[site, sayCount('sent.characters', chars), outcomeOf(outcome)]} />
        </span>
        {by !== undefined && (
          <span className="beneath soft">
            <Facts all={[toldProvider(by.provider), by.model]} />
          </span>
        )}
      </span>
    </>
  );
}

function outcomeOf(outcome: NotedOutcome): string {
  switch (outcome) {
    case 'running':
    case 'complete':
    case 'length':
    case 'filtered':
    case 'stopped':
      return say(`requests.outcome.${outcome}`);
    default:
      return told(outcome).sentence;
  }
}
