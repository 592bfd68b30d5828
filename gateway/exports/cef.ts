/** One event of ArcSight's Common Event Format. */
export interface CefEvent {
  /** What kind of event it is, for machines. */
  readonly signature: string;
  readonly name: string;
  /** 0 to 10. */
  readonly severity: number;
  /** Keys of the format's own dictionary; what has no value is left out. */
  readonly extension: Readonly<Record<string, string | number | null>>;
}

/** The longest value that the format's dictionary allows for a text of one's own. */
const VALUE_LENGTH = 4_000;

/**
 * An event as one line. A pipe, an equals sign or a line break in a value can end neither its field nor its line, so
 * that nobody writes an event of their own into somebody else's log. Longer values are cut, ending in an ellipsis.
 */
export function cefLine({ signature, name, severity, extension }: CefEvent, version: string): string {
  const header = ['CEF:0', 'Sidenote', 'Sidenote gateway', version, signature, name, String(severity)];
  const pairs = Object.entries(extension).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [`${key}=${extensionValue(String(value))}`],
  );
  return `${header.map(headerField).join('|')}|${pairs.join(' ')}\n`;
}

function headerField(text: string): string {
  return plain(text)
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\|]/g, '\\$&');
}

function extensionValue(text: string): string {
  const cut = text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
  return plain(cut).replace(/[\\=]/g, '\\$&').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/** Letters that some reader takes for a line break, or that steer a terminal, become spaces. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\r\n]|[\u2028\u2029]/gu, ' ').toWellFormed();
}
