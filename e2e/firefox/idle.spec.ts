import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { expect, test } from './rig/test.ts';
import { openViews, setIdleLimit, stopBackground } from './rig/views.ts';

test.use({ slow: true });

/** Above the 20 s after which the page calls the browser, and below the 30 s that Firefox gives it; milliseconds. */
const LIMIT = 24_000;
/** Longer than that, and shorter than until a page that was called once would be stopped. */
const SILENCE = LIMIT + 3_000;

// Other tests use the same Firefox.
test.afterEach(({ firefox }) => setIdleLimit(firefox, 30_000));

test(
  'Firefox stops a page with nothing to do, and leaves it alone while a provider thinks for longer than it may idle',
  long,
  async ({ me, firefox, playground, upstream }) => {
    // It waits for half a minute on its own.
    test.setTimeout(180_000);
    const { page, popup } = me;
    await me.settleIn();
    // With no policy at all Firefox rejects the question after it; nobody manages Sidenote then.
    expect(await me.memory()).toMatchObject({ managed: { state: { state: 'unmanaged' }, from: 'browser' } });
    // With nothing to do Firefox stops it. A page that runs keeps the limit it began with.
    await setIdleLimit(firefox, 500);
    await stopBackground(firefox);
    await me.openPopup();
    await me.closePopup();
    await expect.poll(() => openViews(firefox)).not.toContain('background');

    await setIdleLimit(firefox, LIMIT);
    await page.goto(playground.urls.releasePlan);
    await me.pick('fix-spelling-grammar', 'misspelt');
    await expect.poll(() => upstream.open()).toBe(1);
    upstream.say('We have received');
    await popup.shows('We have received');
    await me.closePopup();
    const silentSince = performance.now();
    await expect
      .poll(() => performance.now() - silentSince, { timeout: 2 * SILENCE, intervals: [1_000] })
      .toBeGreaterThan(SILENCE);
    expect(await openViews(firefox)).toContain('background');
    expect(upstream.open()).toBe(1);
    upstream.say(' everything.');
    upstream.finish();
    await me.openPopup();
    await popup.shows('AI can be wrong');
    expect(await popup.read('answer')).toContain('everything.');
  },
);
