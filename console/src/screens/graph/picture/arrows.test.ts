import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import type { WorkType } from '@sidenote/contract/graph/work-types';
import { beforeAll, expect, test } from 'vitest';
import { english } from '../../../locales/english.ts';
import { speak } from '../../../locales/say.ts';
import { largeGraph } from '../../../testing/large-graph.ts';
import { sampleGraph } from '../../../testing/sample-graph.ts';
import { type Arrow, arrowsBetween, type Round } from './arrows.ts';
import { kindScene } from './kind-scene.ts';
import { NARROW_RATIO, RATIO } from './scene.ts';

beforeAll(() => speak(english));

/** What leads to what in the demo's organisation, with an arrow back for some. */
const demo: readonly (readonly [WorkType, WorkType])[] = [
  ['meetings', 'tracking'],
  ['planning', 'design'],
  ['design', 'meetings'],
  ['meetings', 'design'],
  ['documentation', 'meetings'],
  ['documentation', 'support'],
  ['support', 'documentation'],
  ['documentation', 'knowledge-sharing'],
  ['tracking', 'documentation'],
  ['tracking', 'code-review'],
  ['code-review', 'communication'],
  ['communication', 'tracking'],
];

const demoGraph = (): OrganisationGraph => ({
  ...sampleGraph(),
  feeds: demo.map(([from, to], at) => ({ from, to, weight: 1 + (at % 4) * 3, why: [] })),
});

interface Joined {
  readonly from: string;
  readonly to: string;
}

/** Pairs of arrows that touch at a circle, from the gap between them and the halves of their widths. */
function touching(joined: readonly Joined[], arrows: readonly (Arrow | undefined)[]): string[] {
  const ends = joined.flatMap(({ from, to }, at) => {
    const arrow = arrows[at];
    const what = `${from} to ${to}`;
    return arrow === undefined
      ? []
      : [
          { at: from, what, ...arrow.start },
          { at: to, what, ...arrow.tip },
        ];
  });
  return ends.flatMap((one, n) =>
    ends
      .slice(n + 1)
      .filter((other) => other.at === one.at)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.half + other.half)
      .map((other) => `at ${one.at}: ${one.what} and ${other.what}`),
  );
}

function drawn(graph: OrganisationGraph, ratio: number) {
  const scene = kindScene(graph, ratio);
  const rounds = new Map(scene.things.map((thing) => [thing.id, thing]));
  const joined = scene.ties.map(({ from, to, shapes: [line] }) => ({ from, to, width: line?.width ?? 0 }));
  return { joined, arrows: arrowsBetween(rounds, joined), rounds };
}

test.each([
  ['a small organisation', sampleGraph(), RATIO],
  ['the demo’s', demoGraph(), RATIO],
  ['the demo’s in a narrow window', demoGraph(), NARROW_RATIO],
  ['a large one', largeGraph(), RATIO],
])('of %s no arrow begins or ends where another one does', (_what, graph, ratio) => {
  const { joined, arrows } = drawn(graph, ratio);
  expect(arrows.filter((arrow) => arrow !== undefined)).toHaveLength(joined.length);
  expect(touching(joined, arrows)).toEqual([]);
});

test('a head is apart from its circle and stands upright on it; a line ends where its head begins', () => {
  const { joined, arrows, rounds } = drawn(demoGraph(), RATIO);
  for (const [at, arrow] of arrows.entries()) {
    const to = rounds.get(joined[at]?.to ?? '');
    if (arrow === undefined || to === undefined) return expect.unreachable('Each has its arrow.');
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - to.x, y - to.y) - to.r;
    expect(far(arrow.tip)).toBeCloseTo(4);
    const [, left = '', right = ''] = /L([^L]+)L([^Z]+)Z$/.exec(arrow.head) ?? [];
    const [one, other] = [pointOf(left), pointOf(right)];
    expect(far(one)).toBeCloseTo(far(other), 1);
    const end = along(arrow.line).at(-1) ?? { x: 0, y: 0 };
    expect(end.x).toBeCloseTo((one.x + other.x) / 2, 1);
    expect(end.y).toBeCloseTo((one.y + other.y) / 2, 1);
  }
});

test('two arrows that go to and fro are two: neither lies on the other anywhere', () => {
  const rounds = new Map<string, Round>([
    ['one', { x: -100, y: 0, r: 20 }],
    ['other', { x: 100, y: 0, r: 20 }],
  ]);
  const pair = [
    { from: 'one', to: 'other', width: 3 },
    { from: 'other', to: 'one', width: 3 },
  ];
  const [there, back] = arrowsBetween(rounds, pair).map((arrow) => along(arrow?.line ?? ''));
  for (const a of there ?? [])
    for (const b of back ?? []) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(3);
});

test('circles beside each other have an arrow with a line, and more arrows than have room share it', () => {
  const near = new Map<string, Round>([
    ['one', { x: 0, y: 0, r: 20 }],
    ['other', { x: 64, y: 0, r: 20 }],
  ]);
  const [arrow] = arrowsBetween(near, [{ from: 'one', to: 'other', width: 6 }]);
  const [start, end] = [along(arrow?.line ?? '').at(0), along(arrow?.line ?? '').at(-1)];
  expect(Math.hypot((start?.x ?? 0) - (end?.x ?? 0), (start?.y ?? 0) - (end?.y ?? 0))).toBeGreaterThan(5);
  const many = Array.from({ length: 40 }, () => ({ from: 'one', to: 'other', width: 6 }));
  for (const one of arrowsBetween(near, many)) expect(one?.line).not.toContain('NaN');
});

function pointOf(text: string): { x: number; y: number } {
  const [x = Number.NaN, y = Number.NaN] = text.split(',').map(Number);
  return { x, y };
}

/** Points along a line. */
function along(line: string): { x: number; y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (
    line.match(/-?[\d.]+/g) ?? []
  ).map(Number);
  return Array.from({ length: 21 }, (_none, at) => {
    const t = at / 20;
    const parts = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const sum = (...all: number[]) => all.reduce((total, value, n) => total + value * (parts[n] ?? 0), 0);
    return { x: sum(x0, x1, x2, x3), y: sum(y0, y1, y2, y3) };
  });
}
