/** How long a line may wait for others, in milliseconds. */
const DELAY_MS = 50;

/**
 * Writes lines together that come within a moment, and the last ones when the process ends. Standard output blocks
 * where it is a file or a pipe, and one write for each request costs more than everything else about its line.
 */
export function batchedLines(write: (lines: string) => void): (line: string) => void {
  let waiting = '';
  const flush = () => {
    const lines = waiting;
    waiting = '';
    if (lines !== '') write(lines);
  };
  process.once('exit', flush);
  return (line) => {
    if (waiting === '') setTimeout(flush, DELAY_MS);
    waiting += line;
  };
}
