import type { RequestNote } from '../request-note.ts';

/** So many requests of a day are told; a long text takes many. */
const MOST = 300;

/** The notes of the day of a moment, in the browser's own time, newest first. */
export function ofToday(notes: readonly RequestNote[], now: number): readonly RequestNote[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return notes
    .filter(({ at }) => at >= midnight)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST);
}

/** The notes of today with one that is new. */
export function withNote(
  notes: readonly RequestNote[],
  note: RequestNote,
  now: number,
): readonly RequestNote[] {
  return ofToday([note, ...notes], now);
}

/** The notes with what became known of one; of one that was cleared meanwhile nothing comes back. */
export function withNews(
  notes: readonly RequestNote[],
  id: string,
  news: Partial<Pick<RequestNote, 'outcome' | 'by'>>,
): readonly RequestNote[] {
  if (!notes.some((note) => note.id === id)) return notes;
  return notes.map((note) => (note.id === id ? { ...note, ...news } : note));
}

/** The notes for a worker that has just started: what still ran was another worker's, and ended with it. */
export function withEnds(notes: readonly RequestNote[]): readonly RequestNote[] {
  return notes.map((note) => (note.outcome === 'running' ? { ...note, outcome: 'worker_restarted' } : note));
}
