import { CONSOLE_CHANNEL } from '@sidenote/contract/console-session';
import type { QueryClient } from '@tanstack/react-query';
import { sessionKey } from './use-session.ts';

/** Asks anew who is signed in whenever another page of the console signed in or out. */
export function followOtherPages(client: QueryClient): void {
  new BroadcastChannel(CONSOLE_CHANNEL).onmessage = () =>
    void client.invalidateQueries({ queryKey: sessionKey });
}
