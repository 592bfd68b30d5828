const SIZE = 40;
const LONGEST = 80;

/**
 * Cuts an answer into pieces for the stream: about forty characters each, at the end of a word where there is one,
 * and never inside a surrogate pair. Joined again they are the answer.
 */
export function* piecesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = endOfPiece(text, start);
    yield text.slice(start, end);
    start = end;
  }
}

function endOfPiece(text: string, start: number): number {
  for (let end = start + SIZE; end < Math.min(text.length, start + LONGEST); end++) {
    if (/\s/.test(text[end - 1] ?? '')) return end;
  }
  const end = Math.min(text.length, start + LONGEST);
  return splitsPair(text, end) ? end - 1 : end;
}

function splitsPair(text: string, at: number): boolean {
  return (
    at < text.length && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
  );
}
