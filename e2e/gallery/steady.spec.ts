import type { Page } from '@playwright/test';
import type { Job, JobIn } from '../../src/job.ts';
import { expect, test } from '../rig/test.ts';
import { openPanelPage, type PanelPage } from './panel-page.ts';
import { answer, asked, captured } from './states/jobs.ts';
import { panelWith } from './states/panel.ts';
import { streaming } from './states/streaming.ts';

const words = 'The import of old documents reads every attachment and keeps its name. ';
const long = Array.from({ length: 60 }, (_, at) => `Part ${at + 1}. ${words}`).join('\n\n');
const ask = asked('summarise');
const capture = captured(words);
const waiting = streaming({ ask, capture });
const asking: JobIn<'checking'> = { id: waiting.id, ask, phase: 'checking' };
const PIECE = 90;

/** Sends an answer in pieces, and looks at something after each. */
async function stream<Seen>(panel: PanelPage, whole: string, look: () => Promise<Seen>): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let at = 0; at < whole.length; at += PIECE) {
    await panel.say({ type: 'worker/text', jobId: 'job', at, text: whole.slice(at, at + PIECE) });
    seen.push(await look());
  }
  return seen;
}

const shifts = (page: Page) => page.evaluate(() => window.shifts);
const buttons = (page: Page) =>
  page
    .getByRole('button')
    .evaluateAll((all) => all.map((button) => JSON.stringify(button.getBoundingClientRect())).join());
/** Where the box of the answer begins, and how high it is. */
const boxOf = (page: Page, name: string) =>
  page.getByRole('region', { name }).evaluate((box) => {
    const { top, height } = box.getBoundingClientRect();
    return { top, height };
  });

declare global {
  interface Window {
    /** From when on nothing may move, on the page's own clock. */
    began: number;
    shifts: number;
    told: string[] | undefined;
  }
}

const answers = [
  ['a long answer', long],
  ['a short answer', words.trim()],
] as const;

test('while an answer comes and as it is whole nothing moves, and a screen reader hears its beginning and its end', async ({
  chromium,
}) => {
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const say = (job: Job) => panel.say({ type: 'worker/state', state: panelWith(job) });
  for (const docked of [undefined, 400]) {
    for (const [kind, whole] of answers) {
      const surface = docked === undefined ? {} : { docked };
      await panel.show({ title: kind, state: panelWith(asking), ...surface });
      await page.evaluate(listen);
      await say(waiting);
      const before = await boxOf(page, 'Answer so far');
      await page.evaluate(() => {
        window.began = performance.now();
      });
      const seen = await stream(panel, whole, () => buttons(page));
      expect(new Set(seen).size).toBe(1);
      await say(answer(ask, capture, whole));
      await expect
        .poll(() => page.evaluate(() => window.told), kind)
        .toEqual(['The answer is being written.', 'The answer is ready. Review it before you use it.']);
      expect(await shifts(page), kind).toBe(0);
      const after = await boxOf(page, 'Answer');
      // Beside the page a long answer is as high as it is, and its reader stays where they were.
      if (docked === undefined || whole !== long) expect(after, kind).toEqual(before);
    }
  }
  await chromium.clear();
});

/** Runs in the page: sums up what moves by itself, and takes down what live regions say. */
function listen(): void {
  const again = window.told !== undefined;
  window.shifts = 0;
  window.began = Number.POSITIVE_INFINITY;
  window.told = [];
  // Between two popups the page is the same.
  if (again) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.startTime >= window.began && 'value' in entry && typeof entry.value === 'number')
        window.shifts += entry.value;
  }).observe({ type: 'layout-shift' });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [aria-live]');
      if (region != null) window.told?.push(region.textContent ?? '');
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
