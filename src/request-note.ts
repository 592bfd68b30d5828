import type { ActionId } from '@sidenote/contract/catalogue';
import type { Code } from '@sidenote/contract/faults';

/** How a request ended, as a person is told; any code of a fault besides. */
export type NotedOutcome = 'running' | 'complete' | 'length' | 'filtered' | 'stopped' | Code;

/**
 * One request of this browser as its person can look it up: metadata alone. No text, and nothing of the page but its site.
 */
export interface RequestNote {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly action: ActionId;
  readonly site: string;
  /** Length of what was sent, in UTF-16 code units. */
  readonly chars: number;
  readonly outcome: NotedOutcome;
  /** Who answered, once that is known. */
  readonly by: { readonly provider: string; readonly model: string } | undefined;
}
