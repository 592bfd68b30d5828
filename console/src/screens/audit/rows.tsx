import { auditPageSchema } from '@sidenote/contract/audit';
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
import { OpenRow } from './open-row.tsx';

const PAGE = 50;
const FIRST: string | null = null;

/** The rows of a search, or all of them, a page at a time; and over them the one that the address names. */
export function Rows(props: {
  query: string;
  everything: boolean;
  /** Its number. */
  row: number | undefined;
  onOpen: (row: number) => void;
  onClose: () => void;
}) {
  const { query, everything, row, onOpen, onClose } = props;
  // The address follows a moment later: until then the row is closed already, so that what comes next finds no dialog.
  const [closed, setClosed] = useState<number>();
  const pages = usePages(query);
  const rows = pages.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <Listed
        pages={pages}
        everything={everything}
        onOpen={(seq) => {
          setClosed(undefined);
          onOpen(seq);
        }}
      />
      {row !== undefined && row !== closed && (
        <OpenRow
          key={row}
          seq={row}
          listed={rows?.find(({ seq }) => seq === row)}
          onClose={() => {
            setClosed(row);
            onClose();
          }}
        />
      )}
    </>
  );
}

function usePages(query: string) {
  return useInfiniteQuery({
    queryKey: [...keyOf('/v1/admin/audit'), query],
    initialPageParam: FIRST,
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `&after=${pageParam}`;
      const path = `/v1/admin/audit?${query}&limit=${PAGE}${after}`;
      return (await request({ path, answer: auditPageSchema, signal })).value;
    },
    getNextPageParam: ({ next }) => next,
  });
}

function Listed(props: {
  pages: ReturnType<typeof usePages>;
  everything: boolean;
  onOpen: (row: number) => void;
}) {
  const { pages, everything, onOpen } = props;
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
            cell: ({ seq }) => (
              <button type="button" className="text-button" onClick={() => onOpen(seq)}>
                {say('audit.details')}
                <span className="visually-hidden">{say('audit.detailsOf', { number: String(seq) })}</span>
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
    </div>
  );
}
