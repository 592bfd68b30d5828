import { budgets } from '../scripts/budgets.ts';
import { buildArticle, selectParagraphs } from './browser/article.ts';
import type { OpenPage, Site, World } from './browser.ts';
import { type Samples, type Section, timeFigure } from './figure.ts';
import { type TakeSample, takeSamples } from './take-samples.ts';

const pages = [
  { nodes: 1_000, editable: false },
  { nodes: 10_000, editable: false },
  { nodes: 100_000, editable: false },
  { nodes: 1_000, editable: true },
  { nodes: 100_000, editable: true },
] as const;
const lengths = [1, 100, 1_000] as const;
const LARGEST = 100_000;

const whyMissed =
  'No function takes more than a ninth of it: of each of 2,000 elements it is asked once whether a person can see what is in it, by its style, its place and its colours, as hidden text is never sent.';

/** How long reading a selection holds up a page: as the page grows, and as the selection grows. */
export async function measureReading(site: Site, injected: string): Promise<Section[]> {
  const articles = await Promise.all(
    pages.map(async ({ nodes, editable }) => ({
      ...(await openArticle(site, injected, nodes, editable)),
      nodes,
      editable,
    })),
  );
  // Ten paragraphs are about 1,000 characters.
  for (const { world } of articles) await world.run(selectParagraphs, 10);
  const warm = await takeSamples(
    articles.map(
      ({ world }) =>
        (first) =>
          timeRead(world, first),
    ),
  );
  const large = articles.find(({ nodes, editable }) => nodes === LARGEST && !editable);
  if (large === undefined) throw new Error('There is no large page.');
  const growing = await takeSamples(
    lengths.map(
      (count): TakeSample =>
        async (first) => {
          await large.world.run(selectParagraphs, count);
          return timeRead(large.world, first);
        },
    ),
  );
  await large.world.run(selectParagraphs, 10);
  // Last, because the many worlds that it leaves behind in a page slow that page down.
  const cold = await takeSamples(
    articles.map(
      ({ page }) =>
        () =>
          timeFirstRead(page, injected),
    ),
  );
  await Promise.all(articles.map(({ page }) => page.close()));

  const byPage = (samples: readonly Samples[]) =>
    pages.map(({ nodes, editable }, index) => {
      const smallest = pages.findIndex((page) => page.editable === editable);
      const what = `${editable ? 'an editable document' : 'a page'} of ${nodes.toLocaleString('en')} nodes`;
      return figure(what, samples, index, smallest, nodes === LARGEST);
    });
  return [
    {
      title: 'Reading about 1,000 characters',
      how: 'One selection of ten paragraphs in the middle. Growth is over the smallest of its kind: near 1 means that the page costs nothing. Baseline: `getSelection().toString()`.',
      figures: byPage(warm),
    },
    {
      title: 'The first click: injecting the script and reading about 1,000 characters',
      how: 'As above, but each time in a world that has never run the script. Baseline: `getSelection().toString()` in such a world.',
      figures: byPage(cold),
    },
    {
      title: 'Reading more of a page of 100,000 nodes',
      how: 'Selections of paragraphs of about 100 characters; a thousand of them are as much as can be sent. Growth is over one paragraph. Baseline: `getSelection().toString()`.',
      figures: lengths.map((count, index) => {
        const what = `${count.toLocaleString('en')} paragraph${count === 1 ? '' : 's'}`;
        return { ...figure(what, growing, index, 0, count === 1_000), whyMissed };
      }),
    },
  ];
}

function figure(what: string, all: readonly Samples[], index: number, first: number, budgeted: boolean) {
  const [smallest, own] = [all[first], all[index]];
  if (smallest === undefined || own === undefined) throw new Error('There are too few samples.');
  return timeFigure(what, own, {
    ...(index !== first && { smallest }),
    ...(budgeted && { budget: budgets.readMs }),
  });
}

/** A page of paragraphs with the script in it. */
export async function openArticle(site: Site, injected: string, nodes: number, editable: boolean) {
  const page = await site.open();
  await page.page.evaluate(buildArticle, { nodes, editable });
  const world = await page.world();
  await world.load(injected);
  return { page, world };
}

/** Reads what is selected, and reads it as characters. */
export function timeRead(world: World, first: 'ours' | 'baseline' = 'ours') {
  return world.run((oursFirst) => {
    const read = () => {
      const from = performance.now();
      const answer = globalThis.sidenote?.read('bench');
      const took = performance.now() - from;
      if (answer?.found !== true) throw new Error('Nothing was read.');
      return took;
    };
    const stringify = () => {
      const from = performance.now();
      getSelection()?.toString();
      return performance.now() - from;
    };
    if (oursFirst) {
      const ours = read();
      return { ours, baseline: stringify() };
    }
    const baseline = stringify();
    return { ours: read(), baseline };
  }, first === 'ours');
}

/** The script is compiled from text in the new world, as on a click: that is part of what a page pays. */
async function timeFirstRead(page: OpenPage, injected: string) {
  const bare = await page.world();
  const baseline = await bare.run(() => {
    const from = performance.now();
    getSelection()?.toString();
    return performance.now() - from;
  });
  const fresh = await page.world();
  const ours = await fresh.run((source) => {
    const from = performance.now();
    new Function(source)();
    const answer = globalThis.sidenote?.read('bench');
    const took = performance.now() - from;
    if (answer?.found !== true) throw new Error('Nothing was read.');
    return took;
  }, injected);
  return { ours, baseline };
}
