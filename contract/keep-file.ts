/** Gives something to the browser to keep as a file: in a page alone, of the panel as of the console. */
export function keepFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The same for a value, as JSON that can be read. */
export function keepJson(value: unknown, name: string): void {
  keepFile(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }), name);
}
