import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, expect, test } from 'vitest';
import { english } from '../../../locales/english.ts';
import { speak } from '../../../locales/say.ts';
import { largeGraph } from '../../../testing/large-graph.ts';
import { sampleGraph } from '../../../testing/sample-graph.ts';
import { teamName } from '../names.ts';
import { kindScene, kindShares } from './kind-scene.ts';
import { labelsOf } from './labels.ts';
import { placesOf, radiusOf } from './layout.ts';
import { sector } from './paths.ts';
import type { Scene } from './scene.ts';
import { sheetOf } from './sheet.ts';
import { svgFile } from './svg-file.ts';
import { teamScene } from './team-scene.ts';
import { widthOf } from './text-width.ts';

beforeAll(() => speak(english));

const graph = sampleGraph();
const ofTeams = (of = graph): Scene => teamScene(of, placesOf(of));
const look = {
  colourOf: (ink: string) => `#${ink.length.toString(16).padStart(6, '0')}`,
  font: 'sans-serif',
};

test('a team is as large as its number of people, and has a ring with a part for each kind of its work', () => {
  const { things } = ofTeams();
  for (const { id, people, types } of graph.teams) {
    const thing = things.find((one) => one.id === id);
    expect(thing?.r).toBe(radiusOf(people));
    expect(thing?.shapes.flatMap(({ type }) => type ?? [])).toEqual(types.map(({ type }) => type));
  }
  expect(radiusOf(20) ** 2 / radiusOf(5) ** 2).toBeCloseTo(4);
});

test('every relation that the gateway tells is drawn, the strongest above and widest', () => {
  const { ties } = ofTeams();
  expect(ties).toHaveLength(graph.collaborates.length);
  const widths = ties.map(({ shapes: [line] }) => line?.width ?? 0);
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
});

test('a kind of work is as large as its share of all work, and an arrow leads to each kind that follows', () => {
  const scene = kindScene(graph);
  const shares = kindShares(graph);
  expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  const bySize = scene.things.toSorted((one, other) => other.r - one.r).map(({ id }) => id);
  const byShare = [...shares].toSorted(([, one], [, other]) => other - one).map(([type]) => type);
  expect(bySize).toEqual(byShare);
  expect(scene.ties.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
    graph.feeds.map(({ from, to }) => `${from} ${to}`).toSorted(),
  );
});

test.each([
  ['a small organisation', graph, 12],
  ['a large one', largeGraph(), 30],
])('of %s no name stands over another', (_what, of, size) => {
  const labels = labelsOf(ofTeams(of), size).filter(({ kind }) => kind === 'name');
  const boxes = labels.map(({ x, y, text }) => {
    const half = (widthOf(text) * size) / 2;
    return { left: x - half, right: x + half, top: y - size * 0.8, bottom: y + size * 0.2 };
  });
  const over = boxes.filter((one, at) =>
    boxes
      .slice(at + 1)
      .some((b) => one.left < b.right && one.right > b.left && one.top < b.bottom && one.bottom > b.top),
  );
  expect(over).toEqual([]);
  expect(labels.length).toBeGreaterThan(0);
});

test('nearer, more names have room, and what is chosen has its name at any distance', () => {
  const scene = ofTeams(largeGraph());
  const named = (size: number, first?: string) => labelsOf(scene, size, first).map(({ id }) => id);
  expect(named(6).length).toBeGreaterThan(named(40).length);
  const unnamed = scene.things.find(({ id }) => !named(40).includes(id));
  expect(named(40, unnamed?.id)).toContain(unnamed?.id);
});

test('a name at a side of the picture stays within it', () => {
  const { box, ...scene } = kindScene(graph);
  const [left, , width] = box;
  const labels = labelsOf({ box, ...scene }, 28);
  for (const { x, text, size } of labels) {
    const half = (widthOf(text) * size) / 2;
    expect([text, x - half >= left - 0.01, x + half <= left + width + 0.01]).toEqual([text, true, true]);
  }
  expect(labels.length).toBeGreaterThan(3);
});

test('a part that goes all the way around is drawn, too', () => {
  const whole = sector({ x: 0, y: 0, inner: 5, outer: 10, from: 0, to: 1 });
  const [, start, end] = /^M([^A]+)A[^L]+,0,1,1,([^L]+)L/.exec(whole) ?? [];
  expect(start).toBe('0,-10');
  expect(end).not.toBe(start);
});

test('a file holds the whole picture with title, names and colours, and nothing that runs or is loaded', () => {
  const named = {
    ...graph,
    teams: graph.teams.map((team) => ({ ...team, name: `<${teamName(team)} & "co">` })),
  };
  const said = {
    title: 'Acme <Teams>',
    legend: [{ type: 'support', name: 'Support & more' }],
    direction: 'ltr',
  } as const;
  const scene = ofTeams(named);
  const file = svgFile(sheetOf(scene, said), said.title, look);
  const faults: string[] = [];
  const root = new DOMParser({ onError: (_level, fault) => void faults.push(fault) }).parseFromString(
    file,
    'image/svg+xml',
  ).documentElement;
  expect(faults).toEqual([]);
  const texts = Array.from(root?.getElementsByTagName('text') ?? [], ({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(['Acme <Teams>', 'Support & more', '<Platform & "co">']));
  expect(Array.from(root?.getElementsByTagName('*') ?? [], ({ tagName }) => tagName)).not.toContain('script');
  expect(file).not.toMatch(/href|url\(|var\(|on\w+=/);
});

test('a file says how wide and how high it is, has the colour of its ground behind it, and what its lines mean', () => {
  const said = { title: 'Acme', legend: [], note: 'A line joins two teams', direction: 'ltr' } as const;
  const sheet = sheetOf(ofTeams(), said);
  const file = svgFile(sheet, said.title, look);
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(file) ?? [];
  expect(Number(height) / Number(width)).toBeCloseTo(sheet.box[3] / sheet.box[2], 2);
  expect(file).toContain(`background:${look.colourOf('ground')}`);
  expect(file).toContain(`>${said.note}<`);
  const [, top, , high] = sheet.box;
  for (const { y, size } of sheet.lines)
    expect([y - size >= top, y + 0.3 * size <= top + high]).toEqual([true, true]);
});

test('a note on a sheet that is too long for a line goes on in the next', () => {
  const note = 'A line joins two teams that work together, both ways. '.repeat(6).trim();
  const sheet = sheetOf(ofTeams(), { title: 'Acme', legend: [], note, direction: 'ltr' });
  const [left, , width] = sheet.box;
  const noted = sheet.lines.filter(({ text }) => note.includes(text) && text.length > 3);
  expect(noted.map(({ text }) => text).join(' ')).toBe(note);
  for (const { x, text, size } of noted) expect(x + widthOf(text) * size).toBeLessThanOrEqual(left + width);
});

test('in a language that is written from right to left a sheet begins at its right', () => {
  const scene = ofTeams();
  const said = { title: 'Acme', legend: [{ type: 'support', name: 'Support' }] } as const;
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => sheetOf(scene, { ...said, direction }));
  const [left = 0, , width = 0] = scene.box;
  expect(ltr?.lines.at(0)).toMatchObject({ anchor: 'start' });
  expect(rtl?.lines.at(0)).toMatchObject({ anchor: 'end' });
  expect((ltr?.lines.at(0)?.x ?? 0) - left).toBeCloseTo(left + width - (rtl?.lines.at(0)?.x ?? 0));
});
