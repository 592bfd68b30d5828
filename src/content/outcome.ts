import type { Fault } from '@sidenote/contract/faults';
import type { Written } from './bookmark.ts';

export interface Refused {
  readonly landed: false;
  readonly code: Fault;
}

/** What became of a piece of writing: how many steps of undo take it back, and whether formatting is missing. */
export type Writing =
  | { readonly landed: true; readonly undo: number; readonly simplified: boolean }
  | Refused;

/** The same with the place where it stands now; without one where it could not be taken back. */
export type Outcome =
  | ((Writing & { readonly landed: true }) & { readonly written: Written | undefined })
  | Refused;
