import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolatesFew, numbersByName, numbersOf, type ShownNumber } from '../testing/attacker.ts';
import type { Cell, Presence } from './cells.ts';
import { chooseShown } from './shown.ts';
import { chooseCosts } from './shown-costs.ts';

const dimensions = ['team', 'product', 'site', 'action'] as const;

/** A site belongs to one product, as in life: what is nested is what can be subtracted. */
const person = fc.record({
  team: fc.constantFrom('north', 'south', 'west'),
  does: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(['jira', 'a'], ['jira', 'b'], ['wiki', 'c'], ['wiki', 'd']),
      fc.constantFrom('x', 'y'),
    ),
    { selector: (one) => one.join(), minLength: 1, maxLength: 5 },
  ),
});
const organisationOf = (people: number) =>
  fc.array(person, { minLength: 4, maxLength: people }).map((people): Presence[] =>
    people.flatMap(({ team, does }, n) =>
      does.map(([[product = '', site = ''], action]) => ({
        unit: `person ${n}`,
        labels: { team, product, site, action },
      })),
    ),
  );
const organisation = organisationOf(12);

/** What many systems do: every figure of five people or more. */
function naive(present: readonly Presence[]): Cell[] {
  return dimensions.flatMap((dimension) =>
    [...Map.groupBy(present, ({ labels }) => labels[dimension] ?? '')]
      .filter(([, of]) => new Set(of.map(({ unit }) => unit)).size >= 5)
      .map(([value]) => ({ dimension, value })),
  );
}

describe('an attacker who knows what everybody does, but not how often', () => {
  test('learns nothing of fewer than five people from what is shown', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(organisation, async (present) => {
        const chosen = await chooseShown(present, { dimensions });
        shown += chosen.cells.length;
        expect(isolatesFew(present, numbersOf(chosen))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(150);
  });

  test('learns no more from several weeks, and from the sums of a longer view', async () => {
    await fc.assert(
      fc.asyncProperty(organisationOf(8), organisationOf(8), async (...weeks) => {
        const shown = new Map<string, ShownNumber[]>();
        for (const [week, present] of weeks.entries())
          for (const [key, number] of numbersByName(await chooseShown(present, { dimensions })))
            shown.set(key, [
              ...(shown.get(key) ?? []),
              (one) => one.labels.week === String(week) && number(one),
            ]);
        const sums = [...shown.values()].map(
          (numbers): ShownNumber =>
            (one) =>
              numbers.some((number) => number(one)),
        );
        const everybody = weeks.flatMap((present, week) =>
          present.map(({ unit, labels }) => ({ unit, labels: { ...labels, week: String(week) } })),
        );
        expect(isolatesFew(everybody, [...[...shown.values()].flat(), ...sums])).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  test('would, if every figure of five people were shown', () => {
    const found = fc.check(
      fc.property(
        organisation,
        (present) => isolatesFew(present, numbersOf({ total: true, cells: naive(present) })) === undefined,
      ),
      { numRuns: 150 },
    );
    expect(found.failed).toBe(true);
  });
});

/** Two models of a currency with two prices, one of another, and one that nothing is paid for. */
const prices: Readonly<Record<string, { currency: string; input: number; output: number }>> = {
  ...{ a: { currency: 'USD', input: 1, output: 2 }, b: { currency: 'USD', input: 3, output: 7 } },
  c: { currency: 'EUR', input: 1, output: 2 },
};
const priceOf = (model: string) => prices[model] ?? null;
const askers = fc
  .array(
    fc.record({
      team: fc.constantFrom('north', 'south'),
      models: fc.subarray(['a', 'b', 'c', 'free'], { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 9, maxLength: 11 },
  )
  .map((people): Presence[] =>
    people.flatMap(({ team, models }, n) =>
      models.map((model) => ({ unit: `person ${n}`, labels: { team, model } })),
    ),
  );

describe('an attacker who knows the prices as well', () => {
  const by = { dimensions: ['team', 'model'] };
  /** Tokens sent and tokens answered are two numbers behind each set of labels. */
  const bothOf = (present: readonly Presence[]) =>
    present.flatMap(({ unit, labels }) =>
      ['input', 'output'].map((side) => ({ unit, labels: { ...labels, side } })),
    );
  const tokensOf = (numbers: readonly ShownNumber[]): ShownNumber[] =>
    numbers.flatMap((number) =>
      ['input', 'output'].map(
        (side): ShownNumber =>
          (one) =>
            one.labels.side === side && number(one),
      ),
    );
  const costsOf = (currency: string, cells: readonly Cell[]): ShownNumber[] =>
    cells.map(({ dimension, value }) => ({ labels }) => {
      const price = priceOf(labels.model ?? '');
      if (price?.currency !== currency || (dimension !== '' && labels[dimension] !== value)) return 0;
      return labels.side === 'input' ? price.input : price.output;
    });

  test('learns nothing of fewer than five people from tokens and costs', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(askers, async (present) => {
        const tokens = await chooseShown(present, by);
        const costs = [...(await chooseCosts(present, { ...by, tokens, priceOf }))];
        shown += costs.reduce((sum, [, cells]) => sum + cells.length, 0);
        const numbers = costs.flatMap(([currency, cells]) => costsOf(currency, cells));
        expect(isolatesFew(bothOf(present), [...tokensOf(numbersOf(tokens)), ...numbers])).toBeUndefined();
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(5);
  });

  test('would, if each currency were summed wherever tokens are shown', async () => {
    const found = await fc.check(
      fc.asyncProperty(askers, async (present) => {
        const tokens = await chooseShown(present, by);
        const cells = tokens.total ? [{ dimension: '', value: '' }, ...tokens.cells] : [];
        const numbers = ['USD', 'EUR'].flatMap((currency) => costsOf(currency, cells));
        return isolatesFew(bothOf(present), [...tokensOf(numbersOf(tokens)), ...numbers]) === undefined;
      }),
      { numRuns: 60 },
    );
    expect(found.failed).toBe(true);
  });
});

/** People of a team who all do the same. */
const alike = (team: string, count: number, labels: Record<string, string>): Presence[] =>
  Array.from({ length: count }, (_none, n) => ({ unit: `${team} ${n}`, labels: { team, ...labels } }));
const teamsShown = async (...people: Presence[][]) => {
  const { total, cells } = await chooseShown(people.flat(), { dimensions: ['team'] });
  return [total, cells.map(({ value }) => value).sort()];
};

test.each<[string, [team: string, people: number][], [boolean, string[]]]>([
  ['nothing of four people', [['a', 4]], [false, []]],
  ['five of one team', [['a', 5]], [true, ['a']]],
  [
    'two teams of five',
    [
      ['a', 5],
      ['b', 5],
    ],
    [true, ['a', 'b']],
  ],
  [
    'no second team where the third has four',
    [
      ['a', 9],
      ['b', 5],
      ['c', 4],
    ],
    [true, ['a']],
  ],
  [
    'two teams where the rest has five, in two teams',
    [
      ['a', 9],
      ['b', 8],
      ['c', 4],
      ['d', 1],
    ],
    [true, ['a', 'b']],
  ],
  [
    'one of two teams of which the other is too small: not even that one',
    [
      ['a', 9],
      ['b', 4],
    ],
    [true, []],
  ],
])('%s', async (_name, teams, expected) => {
  const people = teams.map(([team, count]) =>
    alike(team, count, { product: 'jira', site: 's', action: 'x' }),
  );
  expect(await teamsShown(...people)).toEqual(expected);
});

test('the same people are shown the same figures, in whatever order they come', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, async (present) => {
      const again = await chooseShown(present.toReversed(), { dimensions });
      expect(again).toEqual(await chooseShown(present, { dimensions }));
    }),
    { numRuns: 30 },
  );
});
