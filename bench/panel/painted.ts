import { setTimeout as pause } from 'node:timers/promises';
import { attachPanel, browserSession, targetsOf, workersOf } from '../../e2e/rig/browser.ts';
import { budgets } from '../../scripts/budgets.ts';
import { type Section, timeFigure } from '../figure.ts';
import { takeSamples } from '../take-samples.ts';
import type { Scene } from './scene.ts';
import { stopWorker } from './stop-worker.ts';

const SAMPLES = 15;

/** For so long, in milliseconds, nobody looks: a page that is looked into as it loads is slower. */
const UNSEEN = 1_000;

/** What the browser reports of a page as it is painted: the first words of it, or the largest that it has. */
type Paint = 'paint' | 'largest-contentful-paint';

/** From the press of the toolbar's button to the frame of the panel, and to what the worker has it show. */
export async function measurePainted(scene: Scene): Promise<Section> {
  const taker = (before: () => Promise<void>, paint: Paint) => async (first: 'ours' | 'baseline') => {
    const times = { ours: 0, baseline: 0 };
    for (const which of first === 'ours'
      ? (['ours', 'baseline'] as const)
      : (['baseline', 'ours'] as const)) {
      await before();
      times[which] = await clickToPaint(scene, which === 'ours' ? scene.ours : scene.empty, paint);
    }
    return times;
  };
  const [warm, cold, warmFull, coldFull] = await takeSamples(
    (['paint', 'largest-contentful-paint'] as const).flatMap((paint) => [
      taker(() => wake(scene), paint),
      taker(() => stopWorker(scene, scene.ours), paint),
    ]),
    SAMPLES,
  );
  if (!warm || !cold || !warmFull || !coldFull) throw new Error('nothing was measured');
  return {
    title: 'From the click to the painted panel',
    how: 'From the press of the toolbar’s button to the first contentful paint, as the browser reports it, of somebody who is signed in and opens the panel on a page: the frame of the panel stands. With the actions: to the largest one, which is the list that the worker has it show. Cold: the browser has stopped the worker. Baseline: an empty React page as the popup of another extension.',
    figures: [
      timeFigure('the worker runs', warm, { budget: budgets.paintedMs }),
      timeFigure('the worker is cold', cold, { budget: budgets.paintedColdMs }),
      timeFigure('with the actions, the worker runs', warmFull),
      timeFigure('with the actions, the worker is cold', coldFull),
    ],
  };
}

/** Milliseconds between the press and the paint: page and Node read the clock of the same machine. */
async function clickToPaint({ person, display }: Scene, id: string, paint: Paint): Promise<number> {
  const { context, page } = person;
  await page.bringToFront();
  display.focusBrowser();
  const session = await browserSession(context);
  const tab = (await targetsOf(context, [{ type: 'tab' }])).find(({ url }) => url === page.url());
  const clicked = performance.timeOrigin + performance.now();
  await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await pause(UNSEEN);
  await session.detach();
  const panel = await attachPanel(context, undefined, id);
  const painted = await panel.evaluate(
    (type) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().findLast(({ name }) => name !== 'first-paint');
          if (last !== undefined) resolve(performance.timeOrigin + last.startTime);
        }).observe({ type, buffered: true });
      }),
    paint,
  );
  const closed = panel.waitForEvent('close');
  await panel.close();
  await closed;
  return painted - clicked;
}

/** Somebody who has just used the panel has a worker that runs. */
async function wake(scene: Scene): Promise<void> {
  if ((await workersOf(scene.person.context, scene.ours)).length === 0)
    await clickToPaint(scene, scene.ours, 'paint');
}
