import type { QueryLanguage } from '@sidenote/contract/action';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { findAction } from '@sidenote/contract/catalogue';
import { useMemo, useState } from 'react';
import type { JobIn } from '../../job.ts';
import type { QueryFault } from '../../queries/query-fault.ts';
import { queryOf } from '../../queries/query-of.ts';
import { leave } from '../leave.ts';
import { AnswerFoot } from '../parts/answer-foot.tsx';
import { Answered } from '../parts/answered.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { NoFurtherAnswer } from '../parts/no-further-answer.tsx';
import { Notice, ReviewNotice } from '../parts/notice.tsx';
import { QueryBox } from '../parts/query-box.tsx';
import { RefineBox } from '../parts/refine-box.tsx';
import { Title } from '../parts/title.tsx';
import { VersionSwitch } from '../parts/version-switch.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useCheckedQuery } from '../use-checked-query.ts';
import { useKeys } from '../use-keys.ts';

/** Who read the query, and who alone knows more about it. */
const readers = {
  jql: {
    name: 'JQL',
    by: 'Atlassian’s own parser',
    product: 'Jira',
    unknown: 'projects, fields, statuses and people',
  },
  cql: {
    name: 'CQL',
    by: 'our reader of Atlassian’s published rules',
    product: 'Confluence',
    unknown: 'spaces, labels and people',
  },
} as const;

/** A search query: read by a parser before it is shown, never run by us, and good for nothing when it is not valid. */
export function QueryScreen(props: {
  job: JobIn<'answer'>;
  language: QueryLanguage;
  /** Why the query may not be changed, where the rules say so. */
  noRefine: BlockReason | undefined;
  send: Send;
}) {
  const { job, language, noRefine, send } = props;
  const [refining, setRefining] = useState(false);
  const query = queryOf(job.text);
  const whole = job.ending === 'complete';
  const checked = useCheckedQuery(language, query);
  const good = whole && checked.how === 'valid';
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{findAction(job.ask.action)?.title}</Title>
      {checked.how === 'checking' ? (
        <Working text="The query is being checked …" />
      ) : (
        <>
          <QueryBox query={query} fault={checked.how === 'invalid' ? checked.fault : undefined} />
          <Verdict language={language} query={query} whole={whole} checked={checked} />
        </>
      )}
      <div>
        <ReviewNotice />
        <Answered job={job} />
      </div>
      <NoFurtherAnswer fault={job.fault} />
      <VersionSwitch job={job} send={send} />
      {refining && noRefine === undefined && (
        <RefineBox job={job} kind="query" send={send} close={() => setRefining(false)} />
      )}
      <div className="row">
        {good && <CopyButton text={query} format="plain" primary label="Copy query" />}
        <button
          type="button"
          className={good || checked.how === 'checking' ? 'button quiet' : 'button primary'}
          onClick={() => send({ type: 'panel/again' })}
        >
          {good ? 'Retry' : 'Try again'}
        </button>
        {noRefine === undefined && checked.how !== 'checking' && (
          <button type="button" className="button quiet" onClick={() => setRefining(true)}>
            Refine
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          Discard<span className="key">Esc</span>
        </button>
      </div>
      <AnswerFoot job={job} noRefine={noRefine} send={send} />
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
  const { name, by, product, unknown } = readers[language];
  if (!whole)
    return <Notice kind="warn">This answer is not whole, and half a query finds other things.</Notice>;
  if (checked.how === 'unchecked') {
    return <Notice kind="warn">This query could not be checked. Close the panel and open it again.</Notice>;
  }
  if (checked.how === 'invalid') {
    return (
      <Notice kind="bad">
        <strong>Not valid {name}.</strong> {place(checked.fault, query)}, where {by} cannot read on.
      </Notice>
    );
  }
  return (
    <Notice kind="good">
      <strong>Valid {name}</strong>, checked by {by}. Whether the {unknown} in it exist, only {product} knows.
      Nothing was searched.
    </Notice>
  );
}

/** Where it is wrong, in words: it must not hang on a colour. */
function place({ at, length }: QueryFault, query: string): string {
  if (query === '') return 'It is empty';
  if (length === 0) return 'Something is missing at the end';
  const piece = query.slice(at, at + length);
  return `It goes wrong at character ${at + 1}, at “${piece.length > 40 ? `${piece.slice(0, 40)}…` : piece}”`;
}
