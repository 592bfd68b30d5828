/** A number as it stands in a path. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A place as it stands in a path. */
export function place(x: number, y: number): string {
  return `${short(x)},${short(y)}`;
}

/** A circle as a path. */
export function circle(x: number, y: number, r: number): string {
  const half = `a${place(r, r)},0,1,0,`;
  return `M${place(x - r, y)}${half}${place(2 * r, 0)}${half}${place(-2 * r, 0)}Z`;
}

/** A part of a ring, from one share of the way around it to another, clockwise from the top. */
export function sector(of: {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  /** From 0 to 1. */
  readonly from: number;
  readonly to: number;
}): string {
  const { x, y, inner, outer, from, to } = of;
  // An arc from a point to itself is none.
  const end = Math.min(to, from + 0.9999);
  const at = (r: number, share: number) => {
    const turn = 2 * Math.PI * share;
    return place(x + r * Math.sin(turn), y - r * Math.cos(turn));
  };
  const large = end - from > 0.5 ? 1 : 0;
  return [
    `M${at(outer, from)}A${place(outer, outer)},0,${large},1,${at(outer, end)}`,
    `L${at(inner, end)}A${place(inner, inner)},0,${large},0,${at(inner, from)}Z`,
  ].join('');
}
