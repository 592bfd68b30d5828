import { forget, load, save } from '../storage.ts';
import {
  type Notes,
  type NoteToTell,
  ready,
  withNote,
  without,
  withoutWaiting,
  withTold,
} from './note-box.ts';
import { takeTurns } from './take-turns.ts';

/** Changes of the box. */
const inTurn = takeTurns();

function change(next: (box: Notes) => Notes): Promise<void> {
  return inTurn(async () => {
    const before = (await load('notes')) ?? {};
    const after = next(before);
    if (after !== before) await save('notes', after);
  });
}

/** Keeps in memory what is told of a request, until the gateway has it. */
export function keepNote(note: NoteToTell): Promise<void> {
  return change((box) => withNote(box, note));
}

/** What was shown of a job's page in the end: its notes may be told. */
export function releaseNotesOf(jobId: string, told: NoteToTell['told']): Promise<void> {
  return change((box) => withTold(box, jobId, told));
}

/** Lets those be told that a worker left waiting which was stopped. */
export function releaseNotes(): Promise<void> {
  return change(withoutWaiting);
}

/** Notes that the gateway has given its last word on one, or that it is not to be told any more. */
export function dropNote(requestId: string): Promise<void> {
  return change((box) => without(box, requestId));
}

/** What may be told now, oldest first. */
export async function readyNotes(): Promise<readonly NoteToTell[]> {
  return ready((await load('notes')) ?? {});
}

/** Forgets all of them: whoever signs in next is somebody else. */
export function forgetNotes(): Promise<void> {
  return inTurn(() => forget('notes'));
}
