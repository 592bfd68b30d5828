/** Rows of a table found in lines of text. `header` is undefined where the lines name no columns. */
export interface Rows {
  readonly header: readonly string[] | undefined;
  readonly body: readonly (readonly string[])[];
}

/** A reading of lines as a table, or undefined where they are none. */
export type Reading = (lines: readonly string[]) => Rows | undefined;

const LONGEST_CELL = 120;
/** A field between commas that is longer reads as a part of a sentence. */
const LONGEST_FIELD = 40;

/** Lines with the same number of tabs, bars or semicolons, as they come out of a spreadsheet. */
export const separated: Reading = (lines) =>
  split(lines, '\t', LONGEST_CELL) ?? split(lines, '|', LONGEST_CELL) ?? split(lines, ';', LONGEST_CELL);

/** Lines with the same number of commas whose parts are too short for sentences: at least three lines and columns. */
export const commas: Reading = (lines) => {
  if (lines.length < 3 || lines.some((line) => /[.!?:]$/.test(line))) return undefined;
  const rows = split(lines, ',', LONGEST_FIELD);
  return rows !== undefined && (rows.body[0]?.length ?? 0) >= 3 ? rows : undefined;
};

/** Lines of the same number of parts between dashes: "Anna – design – Basel". */
export const dashes: Reading = (lines) => {
  const body = lines.map((line) => line.split(/\s[–—-]\s/).map((cell) => cell.trim()));
  return areEven(body, LONGEST_CELL) ? { header: undefined, body } : undefined;
};

function split(lines: readonly string[], separator: string, longest: number): Rows | undefined {
  const cells = lines.filter((line) => !isFrame(line)).map((line) => cellsOf(line, separator));
  if (!areEven(cells, longest)) return undefined;
  const [first = [], ...rest] = cells;
  return isHeader(first, rest) ? { header: first, body: rest } : { header: undefined, body: cells };
}

function cellsOf(line: string, separator: string): string[] {
  const bare = separator === '|' ? line.replace(/^\s*\||\|\s*$/g, '') : line;
  return bare.split(separator).map((cell) => cell.trim());
}

/** The line under the header of a Markdown table. */
function isFrame(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('-');
}

function areEven(rows: readonly (readonly string[])[], longest: number): boolean {
  const columns = rows[0]?.length ?? 0;
  return (
    rows.length >= 2 &&
    columns >= 2 &&
    rows.every(
      (row) => row.length === columns && row.some(Boolean) && row.every((cell) => cell.length <= longest),
    )
  );
}

/** The first line names the columns where it has no digit, and below it a column has one in every row, or no cell repeats. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (first.some((cell) => cell === '' || /\d/.test(cell))) return false;
  const numbered = first.some((_, column) => rest.every((row) => /\d/.test(row[column] ?? '')));
  const repeated = first.some((cell, column) => rest.some((row) => row[column] === cell));
  return numbered || (!repeated && rest.length >= 2);
}
