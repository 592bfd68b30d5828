import { expect, test } from 'vitest';
import {
  type Notes,
  type NoteToTell,
  ready,
  withNote,
  without,
  withoutWaiting,
  withTold,
} from './note-box.ts';

const told = { object: 'ACME-7', people: [], attachments: [], links: [] };
const full = { ...told, self: 'a:1' };
const note = (requestId: string, differing: Partial<NoteToTell> = {}): NoteToTell => ({
  ...{ requestId, jobId: 'job', product: 'jira', told, byAddress: told, waits: true, version: 1 },
  ...differing,
});
const box = (...notes: readonly NoteToTell[]) => notes.reduce<Notes>(withNote, {});
const readyIn = (notes: Notes) => ready(notes).map(({ requestId }) => requestId);

test('a note waits for what its product says, and is told with that', () => {
  const waiting = box(note('a'), note('b', { jobId: 'another' }));
  expect(readyIn(waiting)).toEqual([]);
  const settled = withTold(waiting, 'job', full);
  expect(ready(settled)).toEqual([note('a', { told: full, waits: false })]);
});

test('what is ready is told as it was shown then', () => {
  const before = box(note('a', { waits: false }));
  expect(withTold(before, 'job', full)).toBe(before);
});

test('a request is noted once', () => {
  expect(ready(box(note('a', { waits: false }), note('a', { waits: false, told: full })))).toEqual([
    note('a', { waits: false }),
  ]);
});

test('a worker that starts tells what its predecessor left waiting, oldest first', () => {
  const left = box(note('b', { version: 2 }), note('a'));
  expect(readyIn(withoutWaiting(left))).toEqual(['a', 'b']);
});

test('what the gateway has is forgotten, and the box does not grow for ever', () => {
  expect(readyIn(without(box(note('a', { waits: false }), note('b', { waits: false })), 'a'))).toEqual(['b']);
  const many = box(
    ...Array.from({ length: 120 }, (_, at) => note(`r${at}`, { waits: false, version: at + 1 })),
  );
  expect(readyIn(many)).toHaveLength(100);
});
