import { buildArticle, selectParagraphs } from './browser/article.ts';
import type { OpenPage, Site, World } from './browser.ts';
import { type Samples, type Section, timeFigure } from './figure.ts';
import { type TakeSample, takeSamples } from './take-samples.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const lengths = [1, 100, 1_000] as const;
const BUDGET = 30;

/** How long reading a selection holds up a page: as the page grows, and as the selection grows. */
export async function measureReading(site: Site, injected: string): Promise<Section[]> {
  const articles = await Promise.all(sizes.map((nodes) => openArticle(site, injected, nodes, false)));
  const document = await openArticle(site, injected, 100_000, true);
  const all = [...articles, document];
  // Ten paragraphs are about 1,000 characters.
  for (const { world } of all) await world.run(selectParagraphs, 10);
  const warm = await takeSamples(
    all.map(
      ({ world }) =>
        () =>
          timeRead(world),
    ),
  );
  const cold = await takeSamples(
    all.map(
      ({ page }) =>
        () =>
          timeFirstRead(page, injected),
    ),
  );
  const large = articles[2];
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
  await Promise.all(all.map(({ page }) => page.close()));

  const names = [
    ...sizes.map((nodes) => `a page of ${nodes.toLocaleString('en')} nodes`),
    'an editable document of 100,000 nodes',
  ];
  return [
    {
      title: 'Reading about 1,000 characters',
      how: 'One selection of ten paragraphs in the middle. Growth is over the smallest page: near 1 means that the page costs nothing. Baseline: `getSelection().toString()`.',
      figures: names.map((name, index) => figure(name, warm, index, index >= 2)),
    },
    {
      title: 'The first click: injecting the script and reading about 1,000 characters',
      how: 'As above, but each time in a world that has never run the script. Baseline: `getSelection().toString()` in such a world.',
      figures: names.map((name, index) => figure(name, cold, index, index >= 2)),
    },
    {
      title: 'Reading more of a page of 100,000 nodes',
      how: 'Selections of paragraphs of about 100 characters; a thousand of them are as much as can be sent. Growth is over one paragraph. Baseline: `getSelection().toString()`.',
      figures: lengths.map((count, index) =>
        figure(`${count.toLocaleString('en')} paragraph${count === 1 ? '' : 's'}`, growing, index, true),
      ),
    },
  ];
}

function figure(what: string, all: readonly Samples[], index: number, budgeted: boolean) {
  const [smallest, own] = [all[0], all[index]];
  if (smallest === undefined || own === undefined) throw new Error('There are too few samples.');
  return timeFigure(what, own, { ...(index > 0 && { smallest }), ...(budgeted && { budget: BUDGET }) });
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
