import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, runCommand } from './testing/run-command.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-audit-'));
  for (const products of ['jira', 'jira,trello', 'jira,web'])
    await runCommand('organisation-cli.ts', ['acme', '--products', products], { folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

const audit = (...args: string[]): Promise<Ran> => runCommand('audit-cli.ts', args, { folder });

/** As somebody with the database's file, past the triggers that guard it. */
function tamper(statement: string): void {
  const database = new DatabaseSync(path.join(folder, 'data', 'sidenote.db'));
  const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`drop trigger "${String(name)}"`);
  database.exec(statement);
  database.close();
}

describe('the audit command', () => {
  test('verifies a whole chain, and that what an earlier run printed is still there', async () => {
    const { code, stdout } = await audit('verify', 'acme');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Whole: 3 rows\. The last is 3:[0-9a-f]{64}\n$/),
    ]);
    const last = /\d+:[0-9a-f]{64}/.exec(stdout)?.[0] ?? '';
    expect(await audit('verify', 'acme', '--expect', last)).toMatchObject({ code: 0, stdout });
    const other = await audit('verify', 'acme', '--expect', `2:${last.slice(2)}`);
    expect([other.code, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toContain('Row 2 is not there as it was');
  });

  test('exports every row as a line of JSON, oldest first', async () => {
    const { code, stdout } = await audit('export', 'acme');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, rows.map(({ seq }) => seq)]).toEqual([0, [1, 2, 3]]);
    expect(rows[2]).toMatchObject({
      actor: 'operator',
      target: 'acme',
      after: { products: ['jira', 'web'] },
    });
  });

  test.each<[string, string[], string]>([
    ['an unknown organisation', ['verify', 'other'], 'no organisation "other"'],
    ['no organisation', ['verify'], 'Usage'],
    ['another command', ['repair', 'acme'], 'Usage'],
    ['a row that is none', ['verify', 'acme', '--expect', 'the last'], 'Usage'],
  ])('refuses %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await audit(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  test('refuses an option nobody knows, by its name', async () => {
    const { code, stdout, stderr } = await audit('verify', 'acme', '--all');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--all.*Usage/s);
  });

  test('names the first row that was changed, and fails', async () => {
    tamper("update audit set actor = 'nobody' where seq = 2");
    const { code, stdout } = await audit('verify', 'acme');
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^Broken at row 2: .* 1 rows before it are whole\.\n$/),
    ]);
  });
});
