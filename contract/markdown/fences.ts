const opening = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/** For each line, whether it belongs to a block of code between fences, these included (CommonMark 0.31, 4.5). */
export function fencedLines(lines: readonly string[]): boolean[] {
  let fence = '';
  return lines.map((line) => {
    if (fence === '') {
      const [, backticks, tildes] = opening.exec(line) ?? [];
      fence = backticks ?? tildes ?? '';
      return fence !== '';
    }
    // One of the same mark, at least as long, and nothing behind it.
    if (closing.exec(line)?.[1]?.startsWith(fence) === true) fence = '';
    return true;
  });
}
