import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answered } from '../api/request.ts';
import { Failed } from './failed.tsx';
import { Skeleton } from './skeleton.tsx';

/** Draws an answer once it is there, a skeleton before, and what went wrong in place of it. */
export function Loaded<Value>(props: {
  of: UseQueryResult<Answered<Value>>;
  /** How many lines of skeleton stand for it. */
  lines?: number;
  children: (value: Value, answered: Answered<Value>) => ReactNode;
}) {
  const { of: query, lines, children } = props;
  // What was read before stays in sight while it is read anew, and when that fails.
  if (query.data !== undefined) return children(query.data.value, query.data);
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Skeleton {...(lines === undefined ? {} : { lines })} />;
}
