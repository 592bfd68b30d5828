/** The edits that lead from one text to another, word by word, each as a comparable string. */
export function wordEdits(from: string, to: string): Set<string> {
  const a = tokens(from);
  const b = tokens(to);
  const common = commonLengths(a, b);
  const edits = new Set<string>();
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const start = i;
    const put: string[] = [];
    while ((i < a.length || j < b.length) && (a[i] !== b[j] || i >= a.length || j >= b.length)) {
      if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) i++;
      else put.push(b[j++] ?? '');
    }
    edits.add(`${start}-${i}:${put.join(' ')}`);
  }
  return edits;
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]|[ ](?=[,.;:!?])/gu) ?? [];
}

/** Length of the longest common subsequence of the two tails, for every pair of tails. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] =
        a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
