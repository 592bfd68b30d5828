/** What of a bar is shown. */
export interface Stack {
  /** Where each part begins and ends above the ground. */
  readonly pieces: readonly { readonly part: number; readonly from: number; readonly to: number }[];
  /** Where the last of them ends. */
  readonly top: number;
  /** Whether a part, or all of them, is not shown: it may be nothing, or more than what is drawn. */
  readonly lacks: boolean;
}

/** Parts on each other; null is a part, or a bar, that is not shown. */
export function stacked(parts: readonly (number | null)[] | null): Stack {
  let top = 0;
  const pieces = (parts ?? []).flatMap((amount, part) => {
    if (amount === null) return [];
    const from = top;
    top += amount;
    return [{ part, from, to: top }];
  });
  return { pieces, top, lacks: parts === null || parts.includes(null) };
}
