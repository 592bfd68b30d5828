import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { sampleGraph } from '../../testing/sample-graph.ts';
import { foundIn } from './found.ts';

beforeEach(() => speak(english));

const [team] = sampleGraph().teams;
if (team === undefined) throw new Error('The sample has no team.');
const named = (name: string, ...places: string[]) => ({
  ...{ ...team, id: name, name },
  containers: places.map((place) => ({
    ...{ app: 'github' as const, site: 'github.com', name: place, weight: 1, why: [] },
  })),
});
const graph = {
  ...sampleGraph(),
  teams: [named('Delivery', 'acme/checkout', 'checkout'), named('Checkout web'), named('Érato')],
};
const titles = (words: string) => foundIn(graph, words).map(({ title }) => title);

test('what is called as somebody writes comes first, then what begins so, then the rest', () => {
  expect(titles('checkout')).toEqual(['checkout', 'Checkout web', 'acme/checkout']);
});

test('case and accents need not be written', () => {
  expect(titles(' erato ')).toEqual(['Érato']);
});

test('places are found by words alone; without any every team and kind of work stands there', () => {
  expect(titles('')).toEqual(expect.arrayContaining(['Delivery', 'Checkout web', 'Érato']));
  expect(titles('')).not.toContain('acme/checkout');
});
