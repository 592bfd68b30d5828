import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { beforeAll, expect, test } from 'vitest';
import { english } from '../../../locales/english.ts';
import { speak } from '../../../locales/say.ts';
import { sampleGraph } from '../../../testing/sample-graph.ts';
import { kindScene } from './kind-scene.ts';
import { type Label, labelsOf } from './labels.ts';
import { placesOf } from './layout.ts';
import { ratioAt, type Scene, type Thing } from './scene.ts';
import { teamScene } from './team-scene.ts';
import { widthOf } from './text-width.ts';

beforeAll(() => speak(english));

/** How wide a picture is in CSS pixels: in a window of 1,280, in the same at 200 %, and in one of 360. */
const windows = [694, 590, 328] as const;

/** The names on a picture that is so wide, whose letters have 12 CSS pixels. */
function namesAt(scene: Scene, pixels: number): Label[] {
  return labelsOf(scene, (12 * scene.box[2]) / pixels).filter(({ kind }) => kind === 'name');
}

/** The same organisation whose teams have other ids, and other places by that. */
function placedAnew(graph: OrganisationGraph, seed: number): OrganisationGraph {
  const idOf = (id: string) => `${seed} ${id}`;
  return {
    ...graph,
    teams: graph.teams.map((team) => ({ ...team, id: idOf(team.id) })),
    collaborates: graph.collaborates.map((one) => ({ ...one, from: idOf(one.from), to: idOf(one.to) })),
  };
}

const teamsAt = (pixels: number, seed: number): Scene => {
  const graph = placedAnew(sampleGraph(), seed);
  return teamScene(graph, placesOf(graph), ratioAt(pixels));
};

function isOutside({ x, y, size, text }: Label, [left, top, width, height]: Scene['box']): boolean {
  const half = (widthOf(text) * size) / 2;
  return x - half < left || x + half > left + width || y - size < top || y > top + height;
}

test.each(windows)(
  'on a picture of %s pixels every kind of work has its whole name, within the picture',
  (pixels) => {
    const scene = kindScene(sampleGraph(), ratioAt(pixels));
    const names = namesAt(scene, pixels);
    expect(names.map(({ text }) => text).toSorted()).toEqual(scene.things.map(({ name }) => name).toSorted());
    expect(names.filter((name) => isOutside(name, scene.box))).toEqual([]);
  },
);

test.each(windows)('on a picture of %s pixels every team has a name, wherever it is', (pixels) => {
  for (const seed of Array.from({ length: 30 }, (_none, at) => at)) {
    const scene = teamsAt(pixels, seed);
    const names = namesAt(scene, pixels);
    expect(names.map(({ id }) => id).toSorted()).toEqual(scene.things.map(({ id }) => id).toSorted());
    expect(names.filter((name) => isOutside(name, scene.box))).toEqual([]);
    const whole = names.filter(({ text }) => !text.endsWith('…'));
    expect(whole.length).toBeGreaterThanOrEqual(names.length - (pixels < 480 ? 4 : 1));
  }
});

const thing = (id: string, x: number, y: number, r: number): Thing => {
  return { ...{ id, x, y, r, within: 0, name: id, side: 'below', note: '' }, shapes: [] };
};

test('a name takes another side where its own is taken, is shortened where none is free, and then left out', () => {
  const one = thing('Documentation', 0, 0, 20);
  const below = thing('', 0, 55, 30);
  const at = (box: Scene['box'], ...others: Thing[]) =>
    labelsOf({ box, ties: [], things: [one, ...others] }, 10).find(({ id }) => id === one.id);
  expect(at([-100, -100, 200, 200])).toMatchObject({ x: 0, text: one.name });
  expect(at([-100, -100, 200, 200])?.y).toBeGreaterThan(20);
  expect(at([-100, -100, 200, 200], below)?.y).toBeLessThan(-20);
  const low = [-30, -22, 300, 44] as const;
  expect(at(low)?.x).toBeGreaterThan(20);
  expect(at([-30, -22, 110, 44])?.text).toMatch(/^Docu\p{L}*…$/u);
  expect(at([-30, -22, 60, 44])).toBeUndefined();
});

test('a name stands where it hides no head of an arrow, where there is such a place', () => {
  const one = thing('Design', 0, 0, 20);
  const head = { shape: { d: '' }, x: 0, y: 27, r: 4 };
  const ties = [{ ...{ id: '', from: '', to: one.id, shapes: [] }, head }];
  const [name] = labelsOf({ box: [-100, -100, 200, 200], ties, things: [one] }, 10);
  expect(name?.text).toBe('Design');
  expect(name?.y).toBeLessThan(0);
});

test('where letters cannot be measured they are held to be as wide as bold ones of a wide font', () => {
  // Measured in Chromium with DejaVu Sans Bold, whose letters are wider than most.
  for (const [text, wide] of [
    ['Communication', 8.76],
    ['Tracking work', 7.89],
    ['Documentation', 8.63],
    ['Team around EDITODOCS', 14.21],
    ['Sharing knowledge', 10.84],
  ] as const) {
    expect([text, widthOf(text) >= wide]).toEqual([text, true]);
    expect(widthOf(text)).toBeLessThan(1.25 * wide);
  }
  expect(widthOf('仕事の種類')).toBeGreaterThan(5);
});
