import { type AuditEntryRow, auditPageSchema } from '@sidenote/contract/audit';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { say, sayTime } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Failed } from '../../parts/failed.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Table } from '../../parts/table.tsx';
import { Named } from './named.tsx';
import { RowDetail } from './row-detail.tsx';

const PAGE = 50;
const FIRST: string | null = null;

/** The rows of a search, or all of them, a page at a time. */
export function Rows({ query, everything }: { query: string; everything: boolean }) {
  const [shown, setShown] = useState<AuditEntryRow>();
  const pages = useInfiniteQuery({
    queryKey: [...keyOf('/v1/admin/audit'), query],
    initialPageParam: FIRST,
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `&after=${pageParam}`;
      const path = `/v1/admin/audit?${query}&limit=${PAGE}${after}`;
      return (await request({ path, answer: auditPageSchema, signal })).value;
    },
    getNextPageParam: ({ next }) => next,
  });
  if (pages.isError && pages.data === undefined)
    return <Failed error={pages.error} again={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Skeleton lines={8} />;
  const rows = pages.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0 && everything)
    return <Empty title={say('audit.first')}>{say('audit.firstNext')}</Empty>;
  if (rows.length === 0) return <Empty title={say('audit.none')}>{say('audit.noneNext')}</Empty>;
  return (
    <div className="stack">
      <Table
        caption={say('audit.rows')}
        rows={rows}
        keyOf={({ seq }) => seq}
        columns={[
          { id: 'time', title: say('audit.time'), cell: ({ at }) => sayTime(at) },
          { id: 'who', title: say('audit.who'), cell: ({ actor }) => <Named name={actor} /> },
          { id: 'what', title: say('audit.what'), cell: ({ action }) => <code>{action}</code> },
          { id: 'target', title: say('audit.target'), cell: ({ target }) => <Named name={target} /> },
          {
            id: 'why',
            title: say('audit.reason'),
            cell: ({ reason }) =>
              reason === null ? <span className="soft">{say('audit.noReason')}</span> : <bdi>{reason}</bdi>,
          },
          {
            id: 'details',
            title: say('audit.details'),
            cell: (row) => (
              <button type="button" className="text-button" onClick={() => setShown(row)}>
                {say('audit.details')}
                <span className="visually-hidden">{say('audit.detailsOf', { number: String(row.seq) })}</span>
              </button>
            ),
          },
        ]}
      />
      {pages.hasNextPage ? (
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {say('audit.more')}
          </button>
        </div>
      ) : (
        <p className="soft">{say('audit.end')}</p>
      )}
      {shown !== undefined && <RowDetail row={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}
