import type { ProductId } from '@sidenote/contract/products';
import type { ShownNote } from '../../graph-view.ts';
import { newest } from './newest.ts';

/** What is told of a request for the graph, once its answer is whole. */
export interface NoteToTell {
  readonly requestId: string;
  readonly jobId: string;
  readonly product: ProductId;
  readonly told: ShownNote['told'];
  readonly byAddress: ShownNote['byAddress'];
  /** The product is still being asked: what it says will be shown, and then told. */
  readonly waits: boolean;
  /** Grows with each note: the time of it, in milliseconds since 1970. */
  readonly version: number;
}

/** Notes that the gateway does not have, by the request that they are of. */
export type Notes = Readonly<Record<string, NoteToTell>>;

/** The box with a note in it. A request that was noted once is not noted again. */
export function withNote(box: Notes, note: NoteToTell): Notes {
  return box[note.requestId] === undefined ? newest({ ...box, [note.requestId]: note }) : box;
}

/** The box once it is known what is told of a job's page. */
export function withTold(box: Notes, jobId: string, told: NoteToTell['told']): Notes {
  return changed(box, (note) =>
    note.waits && note.jobId === jobId ? { ...note, told, waits: false } : note,
  );
}

/** The box for a worker that has just started: whoever was asked by another one answers nobody. */
export function withoutWaiting(box: Notes): Notes {
  return changed(box, (note) => (note.waits ? { ...note, waits: false } : note));
}

/** The box without a note on which the gateway has given its last word. */
export function without(box: Notes, requestId: string): Notes {
  const { [requestId]: _, ...others } = box;
  return others;
}

/** What may be told now, oldest first. */
export function ready(box: Notes): readonly NoteToTell[] {
  return Object.values(box)
    .filter(({ waits }) => !waits)
    .toSorted((a, b) => a.version - b.version);
}

function changed(box: Notes, next: (note: NoteToTell) => NoteToTell): Notes {
  const after = Object.entries(box).map(([id, note]) => [id, next(note)] as const);
  return after.every(([id, note]) => box[id] === note) ? box : Object.fromEntries(after);
}
