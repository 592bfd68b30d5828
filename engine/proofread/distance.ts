const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** How far two words are apart, in edits: a swap of neighbours counts once; near slips cost less than strange ones. */
export function typingDistance(wrong: string, right: string): number {
  const a = [...wrong];
  const b = [...right];
  let older: number[] = [];
  let previous = [0];
  for (const [j, char] of b.entries()) previous.push((previous[j] ?? 0) + insertCost(char, b[j - 1]));
  for (let i = 1; i <= a.length; i++) {
    const row = [(previous[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 9) + 0.6 : 9;
      row[j] = Math.min(
        (previous[j] ?? 9) + insertCost(a[i - 1], a[i - 2]),
        (row[j - 1] ?? 9) + insertCost(b[j - 1], b[j - 2]),
        (previous[j - 1] ?? 9) + replaceCost(a[i - 1] ?? '', b[j - 1] ?? ''),
        swap,
      );
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 9;
}

/** A letter too many or too few; cheaper when it doubles its neighbour. */
function insertCost(char: string | undefined, before: string | undefined): number {
  return char === before ? 0.5 : 1;
}

function replaceCost(a: string, b: string): number {
  if (a === b) return 0;
  if (/[aeiouy]/.test(a) && /[aeiouy]/.test(b)) return 0.7;
  return areNeighbours(a, b) ? 0.8 : 1.1;
}

function areNeighbours(a: string, b: string): boolean {
  return ROWS.some(
    (row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  );
}
