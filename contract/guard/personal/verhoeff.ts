/** How the next place changes a digit; applied once more for each place further to the left. */
const MOVED = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The sum of two digits in the group of the ten ways to lay a pentagon on itself. */
function joined(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
}

/** Whether the digits pass Verhoeff's check (India's Aadhaar has it). */
export function passesVerhoeff(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((checked, digit, place) => {
    let moved = Number(digit);
    for (let turn = 0; turn < place; turn += 1) moved = MOVED[moved] ?? 0;
    return joined(checked, moved);
  }, 0);
  return sum === 0;
}
