import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noHouse } from '@sidenote/contract/house';
import { afterAll, expect, test } from 'vitest';
import { changedHouse } from './house-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidenote-house-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(text: string): string {
  const path = join(folder, 'house');
  writeFileSync(path, text);
  return path;
}

const action = {
  id: 'announce',
  title: 'Announce',
  description: 'For customers.',
  parameters: { task: 'Announce' },
};
const full = { instructions: 'Write Kanto with a capital K.', actions: [action] };

test('what files say is taken, and what no file speaks of stays', () => {
  expect(changedHouse(noHouse, { houseInstructions: file('Be brief.\n') })).toEqual({
    instructions: 'Be brief.',
    actions: [],
  });
  expect(changedHouse(full, { ownActions: file('[]') })).toEqual({ ...full, actions: [] });
  expect(changedHouse(noHouse, { ownActions: file(JSON.stringify([action])) })).toEqual({
    ...noHouse,
    actions: [action],
  });
});

test('an empty path takes it away', () => {
  expect(changedHouse(full, { houseInstructions: '', ownActions: '' })).toEqual(noHouse);
});

test.each<[string, () => Parameters<typeof changedHouse>[1], RegExp]>([
  [
    'a file that is not there',
    () => ({ houseInstructions: join(folder, 'none') }),
    /--house-instructions: the file .*none cannot be read/,
  ],
  [
    'a text that is too long',
    () => ({ houseInstructions: file('x'.repeat(4_001)) }),
    /at most 4,000 characters; this one has 4001/,
  ],
  ['what is not JSON', () => ({ ownActions: file('{') }), /is not JSON/],
  [
    'an action without a task',
    () => ({ ownActions: file(JSON.stringify([{ ...action, parameters: {} }])) }),
    /entry 0\.parameters\.task is not right/,
  ],
  [
    'an id twice',
    () => ({ ownActions: file(JSON.stringify([action, action])) }),
    /each with an id of its own/,
  ],
])('%s is named', (_, files, message) => {
  expect(() => changedHouse(full, files())).toThrow(message);
});
