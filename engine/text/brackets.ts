/** Pairs square brackets: the offset of each `[` that is closed, to that of its `]`. Escapes and code are skipped. */
export function matchBrackets(raw: string): Map<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i];
    if (char === '\\') i++;
    else if (char === '[') open.push(i);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) partner.set(start, i);
    }
  }
  return partner;
}
