import type { ExportFormat } from '@sidenote/contract/data-out';

/** How rows become a file: what it begins with, and what is written for each row. */
export interface ExportForm<Row> {
  readonly start: string;
  /** With its line break; empty for a row that has no place in this form. */
  readonly line: (row: Row) => string;
}

export type ExportForms<Row> = Readonly<Record<ExportFormat, ExportForm<Row>>>;

/** JSON, one value in each line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Milliseconds since 1970 as people and spreadsheets read them. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
