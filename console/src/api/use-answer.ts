import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type Answered, request } from './request.ts';

export interface AnswerOptions {
  /** Whether to ask at all yet. */
  readonly enabled?: boolean;
  /** How often to ask again by itself, in milliseconds. */
  readonly everyMs?: number;
  /** Whether the answer at the path before stays in sight until this one is there. */
  readonly keepsLast?: boolean;
  /** Whether it is forgotten once nothing shows it, so that coming back waits for what is true by then. */
  readonly forgets?: boolean;
}

/** What the gateway answers at a path, kept for all who ask the same; `keyOf` names it for who changes it. */
export function useAnswer<Schema extends z.ZodType>(
  path: string,
  answer: Schema,
  { enabled = true, everyMs, keepsLast = false, forgets = false }: AnswerOptions = {},
): UseQueryResult<Answered<z.output<Schema>>> {
  return useQuery({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => request({ path, answer, signal }),
    enabled,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
    ...(forgets ? { gcTime: 0 } : {}),
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Under what the answer at a path is kept: its parts, so that `keyOf('/v1/admin')` names all below it. */
export function keyOf(path: string): readonly string[] {
  return ['api', ...path.split(/[/?]/).filter((part) => part !== '')];
}
