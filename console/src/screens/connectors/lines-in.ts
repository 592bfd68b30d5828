/** Lines with something in them, each without what surrounds it. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The numbers, from 1 on and as somebody counts who looks at them, of lines with something in them that is like this. */
export function numbersOf(text: string, isLike: (line: string) => boolean): number[] {
  return text.split('\n').flatMap((line, at) => (line.trim() !== '' && isLike(line.trim()) ? [at + 1] : []));
}
