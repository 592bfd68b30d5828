import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runSql } from '../testing/postgres.ts';

/** The step that an operator takes, from the file that they get. */
const script = path.join(import.meta.dirname, '../../deploy/postgres/partition-interactions.sql');

/** Divides the interactions by month. */
export async function divideByMonth(adminUrl: string): Promise<void> {
  await runSql(adminUrl, readFileSync(script, 'utf8'));
}
