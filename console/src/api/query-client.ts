import { QueryCache, QueryClient } from '@tanstack/react-query';
import { endingOf } from '../session/endings.ts';
import { sessionKey } from '../session/use-session.ts';
import { ApiFault } from './api-fault.ts';

/** The answers that the page has. One that says that nobody is let in any more makes the shell ask anew who is. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (endingOf(error) !== undefined && query.queryKey[0] !== sessionKey[0])
          void client.invalidateQueries({ queryKey: sessionKey });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays one; a gateway that did not answer may do so a moment later.
        retry: (failures, error) => failures < 1 && error instanceof ApiFault && error.code === 'unreachable',
        retryDelay: 500,
      },
    },
  });
  return client;
}
