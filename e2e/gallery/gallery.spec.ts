import { isProving } from '@sidenote/gateway/testing/proving';
import { brokenRules } from '../rig/axe.ts';
import { expect, test } from '../rig/test.ts';
import { everyPicture } from './gallery.ts';
import { openPanelPage } from './panel-page.ts';
import { openAlbum, photograph } from './photograph.ts';
import { skeletonOf } from './skeleton.ts';

test.describe.configure({ mode: 'parallel' });

/** One for each worker. Neighbours stay together: many of them differ in words alone. */
const half = Math.ceil(everyPicture.length / 2);
const halves = {
  'the first half': everyPicture.slice(0, half),
  'the second half': everyPicture.slice(half),
};

for (const [which, pictures] of Object.entries(halves)) {
  test(`every state looks as in its pictures, light and dark, and breaks no rule of accessibility, ${which}`, async ({
    chromium,
  }, info) => {
    // Some hundred states: on a busy machine they take longer than a journey.
    test.setTimeout(400_000);
    const { page, show } = await openPanelPage(await chromium.asNew());
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const album = await openAlbum(page);
    const held = new Set<string>();
    // In the dark, states that differ in words alone differ in nothing else: those are left to `npm run screens` and the ledger.
    const isWhole = info.config.updateSnapshots !== 'none' || isProving;
    for (const picture of pictures) {
      await show(picture);
      const skeleton = await skeletonOf(page);
      const isNew = !held.has(skeleton);
      held.add(skeleton);
      for (const theme of isNew || isWhole ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme: theme });
        album.compare(await photograph(page), theme, picture.name);
        if (isNew) expect.soft(await brokenRules(page, theme), picture.name).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await chromium.clear();
  });
}
