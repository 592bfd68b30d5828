import type { QueryLanguage } from '@sidenote/contract/action';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { type ReactNode, useRef } from 'react';
import type { JobIn } from '../../job.ts';
import { rich } from '../../locales/rich.tsx';
import { say } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import type { QueryFault } from '../../queries/query-fault.ts';
import { queryOf } from '../../queries/query-of.ts';
import { leave } from '../leave.ts';
import { Answered } from '../parts/answered.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { QueryBox } from '../parts/query-box.tsx';
import { QueryButtons } from '../parts/query-buttons.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { Room } from '../parts/room.tsx';
import { Title } from '../parts/title.tsx';
import { VersionSwitch } from '../parts/version-switch.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useCheckedQuery } from '../use-checked-query.ts';
import { useKeys } from '../use-keys.ts';
import { useRefineBox } from '../use-refine-box.ts';

/** What each language is called. */
const names = { jql: 'JQL', cql: 'CQL' } as const;

/** A search query: read by a parser before it is shown, never run by us, and good for nothing when it is not valid. */
export function QueryScreen(props: {
  job: JobIn<'answer'>;
  language: QueryLanguage;
  /** Why the query may not be changed, where the rules say so. */
  noRefine: BlockReason | undefined;
  /** Whether the panel has shown it from its first word. */
  kept: boolean;
  /** What stands below. */
  foot: ReactNode;
  send: Send;
}) {
  const { job, language, noRefine, foot, kept, send } = props;
  const refine = useRefineBox(noRefine === undefined);
  const copyButton = useRef<HTMLButtonElement>(null);
  const query = queryOf(job.text);
  const whole = job.ending === 'complete';
  const checked = useCheckedQuery(language, query);
  const good = whole && checked.how === 'valid';
  useKeys(
    refine.open
      ? { escape: refine.close }
      : { enter: good ? () => copyButton.current?.click() : undefined, escape: () => leave(send) },
    String(refine.open),
  );
  return (
    <>
      <div className="row heading">
        <Title>{titleOf(job.ask.action)}</Title>
      </div>
      <Room kept={kept}>
        {checked.how === 'checking' ? (
          <Working text={say('query.checking')} />
        ) : (
          <>
            <QueryBox query={query} fault={checked.how === 'invalid' ? checked.fault : undefined} />
            <Verdict language={language} query={query} whole={whole} checked={checked} />
          </>
        )}
      </Room>
      <div>
        <ReviewNotice />
        <Answered by={job.answered} />
      </div>
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} send={send} />
      {refine.open && <RefineBox job={job} kind="query" send={send} close={refine.close} />}
      <QueryButtons
        again={good || checked.how === 'checking' ? 'quiet' : 'primary'}
        copy={good ? { query, button: copyButton } : undefined}
        refine={noRefine === undefined && checked.how !== 'checking' ? refine : undefined}
        keys={!refine.open}
        send={send}
      />
      {foot}
    </>
  );
}

function Verdict(props: {
  language: QueryLanguage;
  query: string;
  whole: boolean;
  checked: ReturnType<typeof useCheckedQuery>;
}) {
  const { language, query, whole, checked } = props;
  const name = names[language];
  if (!whole) return <Notice kind="warn">{say('query.notWhole')}</Notice>;
  if (checked.how === 'unchecked') {
    return <Notice kind="warn">{say('query.unchecked')}</Notice>;
  }
  if (checked.how === 'invalid') {
    return (
      <Notice kind="bad">
        <strong>{say('query.notValid', { language: name })}</strong>{' '}
        {say(`query.${language}Stops`, { where: place(checked.fault, query) })}
      </Notice>
    );
  }
  return (
    <Notice kind="good">
      {rich(`query.${language}Checked`, { valid: <strong>{say('query.valid', { language: name })}</strong> })}
    </Notice>
  );
}

/** Where it is wrong, in words: it must not hang on a colour. */
function place({ at, length }: QueryFault, query: string): string {
  if (query === '') return say('query.empty');
  if (length === 0) return say('query.missingAtEnd');
  const piece = query.slice(at, at + length);
  return say('query.wrongAt', {
    at: at + 1,
    piece: piece.length > 40 ? `${piece.slice(0, 40)}…` : piece,
  });
}
