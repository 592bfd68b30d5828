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

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** An arrow from the edge of one circle to that of another, bent towards the middle of the picture: its line and its head. */
export function arrow(
  from: Round,
  to: Round,
  width: number,
): { readonly line: string; readonly head: string } {
  const mid = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const across = { x: to.y - from.y, y: from.x - to.x };
  const inwards = towards(mid, { x: 0, y: 0 }, 0.22 * Math.hypot(across.x, across.y));
  // Two arrows between the same circles bow to different sides.
  const bent = { x: inwards.x + across.x * 0.1, y: inwards.y + across.y * 0.1 };
  const start = towards(from, bent, from.r + 2);
  const size = 5 + 1.6 * width;
  const tip = towards(to, bent, to.r + 2);
  const base = towards(to, bent, to.r + 2 + size);
  const [alongX, alongY] = [(tip.x - base.x) / size, (tip.y - base.y) / size];
  const half = 0.45 * size;
  const corner = (side: number) => place(base.x - alongY * half * side, base.y + alongX * half * side);
  return {
    line: `M${place(start.x, start.y)}Q${place(bent.x, bent.y)},${place(base.x, base.y)}`,
    head: `M${place(tip.x, tip.y)}L${corner(1)}L${corner(-1)}Z`,
  };
}

/** A point so far from another one, on the way to a third. */
function towards(from: { x: number; y: number }, to: { x: number; y: number }, distance: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}
