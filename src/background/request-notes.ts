import type { Ask } from '../job.ts';
import type { RequestNote } from '../request-note.ts';
import type { Outcome } from './gateway.ts';
import type { Relayed } from './read-answer.ts';
import { forget, load, save } from './storage.ts';
import { takeTurns } from './telling/take-turns.ts';
import { ofToday, withEnds, withNews, withNote } from './todays-notes.ts';

const inTurn = takeTurns();

function change(next: (notes: readonly RequestNote[]) => readonly RequestNote[]): Promise<void> {
  return inTurn(async () => {
    const before = (await load('requests')) ?? [];
    const after = next(before);
    if (after !== before) await save('requests', after);
  });
}

interface Noted {
  readonly ask: Ask;
  readonly site: string;
  readonly chars: number;
  readonly signal: AbortSignal;
}

/**
 * Sends one request and notes it for its person: in the browser's memory, never on the disk. It is noted as it goes, so
 * that it is there whatever becomes of the worker. A private window's is not.
 */
export async function noted(
  { ask, site, chars, signal }: Noted,
  send: (by: (answered: RequestNote['by']) => void) => Promise<Outcome<Relayed>>,
): Promise<Outcome<Relayed>> {
  if (ask.inPrivate) return send(() => undefined);
  const id = crypto.randomUUID();
  const at = Date.now();
  const { action } = ask;
  const note = { id, at, action, site, chars, outcome: 'running', by: undefined } as const;
  // Nobody has to wait for it: it is on its way to the memory before the request is.
  void change((notes) => withNote(notes, note, at));
  const outcome = await send((by) => void change((notes) => withNews(notes, id, { by })));
  const ended = outcome.ok ? outcome.value.ending : signal.aborted ? 'stopped' : outcome.code;
  await change((notes) => withNews(notes, id, { outcome: ended }));
  return outcome;
}

/** Today's requests of this browser, newest first. */
export async function todaysRequests(): Promise<readonly RequestNote[]> {
  return ofToday((await load('requests')) ?? [], Date.now());
}

/** Forgets them. What still runs is not noted again. */
export function clearRequests(): Promise<void> {
  return inTurn(() => forget('requests'));
}

/** Ends what another worker did not live to end. */
export function endLeftNotes(): Promise<void> {
  return change((notes) => (notes.length === 0 ? notes : withEnds(notes)));
}
