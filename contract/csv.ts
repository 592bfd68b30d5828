/** What stands in one field. A number is written as such: only text can be taken for a formula. */
export type CsvField = string | number | boolean | null;

/**
 * What a CSV file begins with: the mark that it is UTF-8. Excel reads a file without it in the code page of the
 * country and spoils every accent; Sheets, LibreOffice and the readers of programs take it away or have a name for it
 * (`utf-8-sig`). Its type is `text/csv; charset=utf-8; header=present`.
 */
export const csvStart = '\uFEFF';

/**
 * One line of CSV by RFC 4180: fields with a comma between them, in quotes where they need it, ended by CR LF.
 * No field of text can become a formula in a spreadsheet: an apostrophe is put before what would begin one, so what
 * was written must be read from NDJSON where every letter counts. Of null and of what is not a finite number nothing
 * is written.
 */
export function csvLine(fields: readonly CsvField[]): string {
  return `${fields.map(written).join(',')}\r\n`;
}

/** A whole file: the mark, the line of names, then a line for each row. */
export function csvFile(names: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return [csvStart, csvLine(names), ...rows.map(csvLine)].join('');
}

function written(field: CsvField): string {
  if (typeof field === 'string') return quoted(harmless(field));
  if (field === null || (typeof field === 'number' && !Number.isFinite(field))) return '';
  return String(field);
}

/** Quotes too where another separator stands: a spreadsheet may be set to semicolons or tabs, and some count spaces. */
function quoted(text: string): string {
  return /[",;|\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also their wide, small and typographic forms, which spreadsheets in some languages read the same. */
const begins = '=+\\-@＝＋－＠﹦﹢﹣﹫−';
/** What is dropped before a field is looked at: blanks, quotes, and letters nobody sees. */
const dropped = '[\\s\\p{C}"]*';

const atTheStart = new RegExp(`^(?=[\\t\\r\\n]|${dropped}[${begins}])`, 'u');
/** A spreadsheet that separates by something else begins a new field in the middle of ours. */
const afterSeparator = new RegExp(`([,;|\\t\\r\\n]${dropped})(?=[${begins}])`, 'gu');

/** NUL goes: some readers end the file there. */
function harmless(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(afterSeparator, "$1'").replace(atTheStart, "'");
}
