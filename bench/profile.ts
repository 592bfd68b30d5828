import { selectParagraphs } from './browser/article.ts';
import type { OpenPage, Site } from './browser.ts';
import type { BuiltExtension } from './extension.ts';
import { listPlaces, timeInsert } from './insert.ts';
import { openArticle, timeRead } from './read.ts';

const ROUNDS = 30;
const SHOWN = 12;

/** Prints for the slowest of what is measured in which functions the time goes. */
export async function printProfiles(
  site: Site,
  scripts: Pick<BuiltExtension, 'injected' | 'writing'>,
): Promise<void> {
  const injected = `${scripts.injected}\n//# sourceURL=injected.js`;
  const writing = `${scripts.writing}\n//# sourceURL=injected-writing.js`;
  for (const [what, editable, count] of [
    ['Reading 10 paragraphs of an editable document of 100,000 nodes', true, 10],
    ['Reading 1,000 paragraphs of a page of 100,000 nodes', false, 1_000],
  ] as const) {
    const { page, world } = await openArticle(site, injected, 100_000, editable);
    await world.run(selectParagraphs, count);
    await printProfile(what, page, () => timeRead(world));
    await page.close();
  }
  for (const place of await listPlaces()) {
    if (place.budget === undefined) continue;
    const page = await site.open();
    await place.build(page);
    const world = await page.world();
    await world.load(injected);
    await world.load(writing);
    let index = 0;
    await printProfile(`Inserting into ${place.what}`, page, () => {
      index += 1;
      return timeInsert(world, place, index);
    });
    await page.close();
  }
}

async function printProfile(
  what: string,
  { session }: OpenPage,
  work: () => Promise<unknown>,
): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  for (let round = 0; round < 5; round += 1) await work();
  await session.send('Profiler.start');
  for (let round = 0; round < ROUNDS; round += 1) await work();
  const { profile } = await session.send('Profiler.stop');
  const names = namesOf(profile);
  const spent = new Map<string, number>();
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const name = names.get(id) ?? '';
    if (/^\((root|program)\)$/.test(name)) continue;
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0));
  }
  const rows = [...spent].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  console.log(`\n${what}: milliseconds in each function itself, per call`);
  console.table(
    Object.fromEntries(rows.map(([name, micros]) => [name, Number((micros / 1000 / ROUNDS).toFixed(3))])),
  );
}

interface Called {
  readonly id: number;
  readonly children?: readonly number[];
  readonly callFrame: { readonly functionName: string; readonly url: string };
}

/** A function's name; the browser's own are no news without the name of who calls them. */
function namesOf({ nodes }: { readonly nodes: readonly Called[] }): Map<number, string> {
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node] as const)));
  return new Map(
    nodes.map(({ id, callFrame }) => {
      const name = callFrame.functionName || '(anonymous)';
      const caller = callers.get(id)?.callFrame.functionName || '(anonymous)';
      return [id, callFrame.url === '' && caller !== '(root)' ? `${name} in ${caller}` : name];
    }),
  );
}
