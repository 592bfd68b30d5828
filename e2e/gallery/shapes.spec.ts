import { expect, test } from '../rig/test.ts';
import { contrastOfBar } from './bar.ts';
import { misfits, unseenFocus } from './measure.ts';
import { openPanelPage } from './panel-page.ts';
import { openAlbum, photograph } from './photograph.ts';
import { named, representative } from './representative.ts';
import { arabicAnswer, germanAnswer } from './states/spoken.ts';

test.describe.configure({ mode: 'parallel' });

/** A narrow side panel at 200 %, the narrowest, a usual one, and a window of its own at 200 % and at 100 %. */
const WIDTHS = [180, 320, 360, 600, 1_200];
/** Those in which an edge or a colour says something. */
const inForcedColours = [
  ...['answer-changes', 'thumbs-down', 'blocked-why', 'streaming-parts', 'signing-in', 'home-search'],
  ...['preview-guard-warns', 'query-not-valid', 'answer-picks', 'versions-beside', 'refine'],
  ...['transparency', 'cue-question', 'around', 'preview-context-some'],
];
/** Pictures in other languages than English, each in a side panel of one width. */
const spoken = [
  {
    ...{ language: 'ar' as const, folder: 'right-to-left', width: 400 },
    pictures: [
      ...['home', 'preview', 'blocked-region-mismatch', 'streaming-parts', 'around'].map(named),
      { ...named('answer-table'), state: arabicAnswer },
    ],
  },
  {
    ...{ language: 'de' as const, folder: 'german', width: 320 },
    pictures: [
      ...['home', 'preview', 'managed-signed-out', 'around'].map(named),
      { ...named('answer-text'), state: germanAnswer },
    ],
  },
] as const;
/** What a screen reader would say of a control without a name. */
const unnamed = /^\s*- (?:button|link|textbox|searchbox|combobox|checkbox|option|region)(?::| \[|$)/m;

test('every kind of screen fits from 180 to 1,200 pixels, has names for all it holds, and shows the focus', async ({
  chromium,
}) => {
  test.setTimeout(400_000);
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  for (const picture of representative) {
    await panel.show({ ...picture, docked: picture.docked ?? 400 });
    expect.soft(await page.locator('body').ariaSnapshot(), picture.name).not.toMatch(unnamed);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await misfits(page), `${picture.name}, ${width} wide`).toEqual([]);
    }
    expect.soft(await unseenFocus(page), picture.name).toEqual([]);
    if ((await page.locator('.row.staying').count()) === 0) continue;
    // There what stays in sight is as high as it gets.
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 700 });
    expect.soft(await unseenFocus(page), `${picture.name}, narrow`).toEqual([]);
  }
  await chromium.clear();
});

test('in forced colours everything keeps its edge, one sees how far a bar is, and at rest nothing moves', async ({
  chromium,
}) => {
  test.setTimeout(400_000);
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const album = await openAlbum(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const name of inForcedColours) {
    await panel.show(named(name));
    album.compare(await photograph(page), 'forced-colours', name);
  }
  await panel.show(named('streaming-parts'));
  for (const media of [
    { forcedColors: 'active', colorScheme: 'dark' },
    { forcedColors: 'none', colorScheme: 'dark' },
    { forcedColors: 'none', colorScheme: 'light' },
  ] as const) {
    await page.emulateMedia(media);
    expect(await contrastOfBar(page), JSON.stringify(media)).toBeGreaterThanOrEqual(3);
  }
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await panel.show(named('streaming-waits'));
    const moving = await page.evaluate(() => document.getAnimations().length > 0);
    expect(moving).toBe(reducedMotion === 'no-preference');
  }
  await chromium.clear();
});

test('in Arabic everything stands on its side, and long German words fit a narrow panel', async ({
  chromium,
}) => {
  test.setTimeout(400_000);
  const context = await chromium.asNew();
  for (const { language, folder, width, pictures } of spoken) {
    const panel = await openPanelPage(context, language);
    const { page } = panel;
    const album = await openAlbum(page);
    for (const picture of pictures) {
      await panel.show({ ...picture, docked: width });
      album.compare(await photograph(page), folder, picture.name);
    }
    // What is pressed first is named in English.
    for (const picture of representative.filter(({ first }) => first === undefined)) {
      await panel.show({ ...picture, docked: width });
      for (const narrow of [180, 320]) {
        await page.setViewportSize({ width: narrow, height: 700 });
        expect.soft(await misfits(page), `${picture.name}, ${language}, ${narrow} wide`).toEqual([]);
      }
    }
    await page.close();
  }
  await chromium.clear();
});

test('a state that lost a button is no longer its picture, and one whose letters moved a hair still is', async ({
  chromium,
}, info) => {
  test.skip(info.config.updateSnapshots !== 'none', 'Pictures are being made, and this one must not be.');
  const panel = await openPanelPage(await chromium.asNew());
  const { page } = panel;
  const album = await openAlbum(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await panel.show(named('answer-changes'));
  const styled = async (rule: string) => {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, rule);
    return photograph(page);
  };
  const matches = (image: Buffer) => album.hold(image, 'light', 'answer-changes');
  matches(await styled('body { letter-spacing: 0.01px }'));
  // With other letters or edges than the picture’s, the least loss would drown.
  if (!album.exact) return;
  for (const lost of ['.icon-button:last-child', '.row.secondary .button:last-child', '.segments']) {
    const image = await styled(`${lost} { visibility: hidden }`);
    expect(() => matches(image), lost).toThrow();
  }
  await chromium.clear();
});
