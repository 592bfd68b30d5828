import { rowsIn } from './rows.ts';

/** The votes that a gateway has kept, as they stand in its database. */
export function votes(dataDir: string): unknown[] {
  return rowsIn(dataDir, 'select vote, reasons from feedback');
}

/** What became of answers, as far as a gateway was told, one for each of them. */
export function outcomes(dataDir: string): unknown[] {
  return rowsIn(dataDir, 'select outcome from outcome order by at').map(({ outcome }) => outcome);
}
