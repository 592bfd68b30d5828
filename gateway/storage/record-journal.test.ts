import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { openRecordJournal } from './record-journal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const records = Array.from({ length: 5 }, (_, n) => sampleRecord(requestNo(n), { at: n }));
const files = () => readdirSync(folder).sort();
const text = () =>
  files()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('');

describe('the record journal', () => {
  test('gives the next process what the last one did not store, in order', async () => {
    // Left open, as a killed process leaves it.
    const killed = openRecordJournal(folder);
    await Promise.all(records.map(killed.append));
    killed.stored(records.slice(0, 2));
    const next = openRecordJournal(folder);
    expect([next.left, next.damaged]).toEqual([records, 0]);
    next.stored(next.left);
    next.close();
    expect(files()).toEqual([]);
  });

  test('brings nothing back that was stored before it turned to another file', async () => {
    const killed = openRecordJournal(folder);
    await Promise.all(records.slice(0, 3).map(killed.append));
    killed.stored(records.slice(0, 2));
    killed.turn();
    await Promise.all(records.slice(3).map(killed.append));
    killed.stored(records.slice(2, 3));
    expect(openRecordJournal(folder).left).toEqual(records.slice(3));
  });

  test('writes what one turn brings at once, and resolves afterwards', async () => {
    const journal = openRecordJournal(folder);
    const appended = records.map(journal.append);
    expect(text()).toBe('');
    await appended[0];
    expect(
      text()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
    await Promise.all(appended);
    journal.stored(records);
    expect(text()).toBe('');
    journal.close();
  });

  test('needs no line for a record that is in the database already', async () => {
    const journal = openRecordJournal(folder);
    const appended = records.map(journal.append);
    journal.stored(records);
    await Promise.all(appended);
    journal.close();
    expect(files()).toEqual([]);
  });

  test('goes on in new files, and removes each once everything in it is stored', async () => {
    const journal = openRecordJournal(folder, 1);
    for (const record of records) await journal.append(record);
    expect(files()).toHaveLength(5);
    journal.stored(records.slice(1, 3));
    expect(files()).toEqual(['1.journal', '4.journal', '5.journal']);
    journal.stored(records);
    journal.close();
    expect(files()).toEqual([]);
  });

  test('keeps on closing what is not stored', async () => {
    const journal = openRecordJournal(folder);
    await Promise.all(records.map(journal.append));
    journal.stored(records.slice(0, 4));
    void journal.append(sampleRecord(requestNo(9)));
    journal.close();
    const next = openRecordJournal(folder);
    expect(next.left.map(({ requestId }) => requestId)).toContain(requestNo(9));
    next.stored(next.left);
    next.close();
    expect(files()).toEqual([]);
  });

  test.each<[string, (line: string) => string]>([
    ['a last line that was being written', (line) => line.slice(0, 40)],
    ['a line of zeros', (line) => `${'\0'.repeat(line.length - 1)}\n`],
    ['a record with a field too many', (line) => line.replace('{', '{"text":"x",')],
    ['a line of another kind', () => '[]\n'],
  ])('leaves out %s, and keeps the others', async (_name, damage) => {
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    const last = lines.pop() ?? '';
    writeFileSync(path.join(folder, '7.journal'), lines.join(''));
    appendFileSync(path.join(folder, '7.journal'), damage(last));
    const journal = openRecordJournal(folder);
    expect([journal.left, journal.damaged]).toEqual([records.slice(0, 4), 1]);
    journal.close();
  });
});
