import { type ConsoleSession, consoleSessionSchema } from '@sidenote/contract/console-session';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { request } from '../api/request.ts';

export const sessionKey = ['session'] as const;

/** Between two looks at whether the session is still there. In milliseconds. */
const LOOK_MS = 60_000;

/** Asks who is signed in, now and then, so that a console whose session ended does not go on showing what it had. */
export function useSessionQuery(): UseQueryResult<ConsoleSession> {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }) =>
      (await request({ path: '/console/session', answer: consoleSessionSchema, signal })).value,
    refetchInterval: LOOK_MS,
    staleTime: 0,
  });
}

/** Who is signed in, for everything below the shell. */
export const SessionContext = createContext<ConsoleSession | undefined>(undefined);

/** Who is signed in. Only below the shell, which draws no screen before somebody is. */
export function useSession(): ConsoleSession {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('Nobody is signed in here.');
  return session;
}
