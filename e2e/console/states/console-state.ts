import type { Page } from '@playwright/test';
import type { Code } from '@sidenote/contract/faults';
import type { SamplePersonId } from '@sidenote/gateway/identity/sample/people';
import type { RunningGateway } from '../../rig/gateway.ts';

/** A state of the console that has a picture: who sees it, where, and what is pressed before. */
export interface ConsoleState {
  /** Who is signed in; nobody where it is null. */
  readonly who: SamplePersonId | null;
  /** Below `/console/`. */
  readonly address: string;
  /** What stands there in this state, and in none that is on its way to it. */
  readonly shows: string | RegExp;
  /** Paths that are answered otherwise than by the gateway, and how. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What is pressed, or happens elsewhere. */
  readonly first?: (page: Page, gateway: RunningGateway) => Promise<void>;
  /** Begins with a page that has nothing in memory. */
  readonly anew?: true;
}

/** A code of the gateway; `away` breaks the connection, `later` lets the page wait. */
export type Answer = Code | 'away' | 'later';

/** States by the names of their pictures. */
export type ConsoleStates = Readonly<Record<string, ConsoleState>>;
