import type { Connector } from '@sidenote/contract/graph/connectors';
import { productNames } from '@sidenote/contract/product-names';
import { useState } from 'react';
import { useChanges } from '../../change/changes.tsx';
import { say, sayCount, sayNumber, sayRow } from '../../locales/say.ts';
import { Tag } from '../../parts/notice.tsx';
import { removeDraft, stateDraft } from './connector-draft.ts';
import { EditConnector } from './edit-connector.tsx';
import { healthOf } from './health-of.ts';
import { SyncConnector } from './sync-connector.tsx';
import { useWait } from './use-wait.ts';

type Act = 'sync' | 'change' | 'off' | 'on' | 'remove';

const tags = { on: 'good', off: 'plain', failing: 'bad', leaving: 'warn' } as const;
const acts: Readonly<Record<Connector['state'], readonly Act[]>> = {
  on: ['sync', 'change', 'off', 'remove'],
  failing: ['sync', 'change', 'off', 'remove'],
  off: ['change', 'on', 'remove'],
  leaving: [],
};

/** One connected app: what it reads, how it fares, and for owners what can be done about it. */
export function ConnectorCard({ connector, owns }: { connector: Connector; owns: boolean }) {
  const { review } = useChanges();
  const [dialog, setDialog] = useState<'sync' | 'change'>();
  const { name, app, url, scopes, leftOut, state, reads, done, objects, dropped } = connector;
  const waits = useWait(state === 'off' ? null : connector.waitsUntil);
  const start = (act: Act) => {
    if (act === 'sync' || act === 'change') setDialog(act);
    else if (act === 'remove') review(removeDraft(connector));
    else review(stateDraft(connector, act));
  };
  const left = leftOut.map(({ scope }) => scope);
  const read = scopes.filter((scope) => !left.includes(scope));
  const inPart = state === 'failing' && dropped > 0;
  const isReading = state === 'on' && done < reads;
  return (
    <section className="box stack" aria-label={name}>
      <div className="row">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {inPart ? (
          <Tag kind="warn">{say('connectors.inPart')}</Tag>
        ) : (
          <Tag kind={tags[state]}>{say(`connectors.states.${state}`)}</Tag>
        )}
      </div>
      <p>
        {productNames[app]} · <code>{url.replace('https://', '')}</code>
      </p>
      {read.length > 0 && <p className="soft">{say('connectors.reads', { scopes: sayRow(read) })}</p>}
      {left.length > 0 && <p>{say('connectors.leftOut', { scopes: sayRow(left) })}</p>}
      <p>{healthOf(connector)}</p>
      {dropped > 0 && state !== 'leaving' && <p>{sayCount('connectors.dropped', dropped)}</p>}
      {waits !== undefined && <p>{waits}</p>}
      {isReading && (
        <label className="connector-progress">
          <span className="soft">
            {say('connectors.progress', { done: sayNumber(done), all: sayNumber(reads) })}
          </span>
          <progress value={done} max={reads} />
        </label>
      )}
      {state !== 'leaving' && <p className="soft">{sayCount('connectors.objects', objects)}</p>}
      {owns && acts[state].length > 0 && (
        <div className="row">
          {acts[state].map((one) => (
            <button key={one} type="button" className="button" onClick={() => start(one)}>
              {say(`connectors.${one}`)}
            </button>
          ))}
        </div>
      )}
      {dialog === 'sync' && <SyncConnector connector={connector} onClose={() => setDialog(undefined)} />}
      {dialog === 'change' && <EditConnector connector={connector} onClose={() => setDialog(undefined)} />}
    </section>
  );
}
