import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/**
 * How far a state may be from its picture. Letters that stand a hundredth of a pixel elsewhere, as another build of the
 * browser may set them, change about 40 pixels so much; the smallest thing that can get lost, an icon button, more than 70.
 */
const tolerance = { threshold: 0.3, maxDiffPixels: 60 } as const;

/** Another version of Chromium draws edges and letters a little otherwise: what has moved or gone is still far more. */
const toleranceOfAnotherVersion = { ...tolerance, maxDiffPixels: 600 } as const;

const folderOfAll = join(import.meta.dirname, '../../docs/screens');
const stamp = join(folderOfAll, 'made-with.json');

/** What pictures are made with: a Chromium, and typefaces, of which these are the widths in thousandths of a pixel. */
interface MadeWith {
  readonly chromium: string;
  readonly widths: readonly number[];
}

/** A picture of what one sees of the panel: as high as its content, or scrolled, with its scroll bar. */
export async function photograph(page: Page): Promise<Buffer> {
  const clip = await page.evaluate(() => {
    const root = document.documentElement;
    // Of sheets over each other the upper one is seen.
    const over = [...document.querySelectorAll('dialog[open] > .screen')].at(-1);
    const { bottom } = (over ?? root).getBoundingClientRect();
    const scrolls = root.scrollHeight > innerHeight;
    // A popup has room for a scroll bar beside it, which a picture shows where there is one.
    const seen = document.querySelector('body:not(.docked) > #panel') ?? document.body;
    const width = scrolls ? innerWidth : seen.getBoundingClientRect().width;
    return { x: 0, y: 0, width, height: Math.min(Math.ceil(bottom), innerHeight) };
  });
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
}

/** Holds images against the pictures in `docs/screens/`. */
export interface Album {
  /** Whether the pictures were made with this very browser and these typefaces, so that the least loss is seen. */
  readonly exact: boolean;
  /** Fails the test, which goes on, where the image is too far from its picture. */
  compare(image: Buffer, folder: string, name: string): void;
  /** The same, and throws. */
  hold(image: Buffer, folder: string, name: string): void;
}

/**
 * Opens the album for a page. On a machine with other typefaces no picture can be the same: nothing is compared there,
 * and the test's annotation says so. Where pictures are made anew, what they are made with is written down.
 */
export async function openAlbum(page: Page): Promise<Album> {
  const here = await madeWith(page);
  const info = test.info();
  if (info.config.updateSnapshots !== 'none') writeFileSync(stamp, `${JSON.stringify(here, null, 2)}\n`);
  const known = JSON.parse(readFileSync(stamp, 'utf8')) as MadeWith;
  if (known.widths.join() !== here.widths.join()) {
    const description = 'This machine has other typefaces than the pictures were made with: not compared.';
    info.annotations.push({ type: 'pictures', description });
    return { exact: false, compare: () => undefined, hold: () => undefined };
  }
  const exact = known.chromium === here.chromium;
  const allowed = exact ? tolerance : toleranceOfAnotherVersion;
  return {
    exact,
    compare: (image, folder, name) => {
      if (!isFile(image, folder, name))
        expect.soft(image, name).toMatchSnapshot([folder, `${name}.png`], allowed);
    },
    hold: (image, folder, name) => expect(image, name).toMatchSnapshot([folder, `${name}.png`], allowed),
  };
}

/** Whether the image is the very file: most are, and looking at their pixels takes a tenth of the test. */
function isFile(image: Buffer, folder: string, name: string): boolean {
  const path = join(folderOfAll, folder, `${name}.png`);
  return existsSync(path) && image.equals(readFileSync(path));
}

async function madeWith(page: Page): Promise<MadeWith> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const faces = ['system-ui', 'bold 100px system-ui', 'italic 100px system-ui', 'monospace'];
    return faces.map((face) => {
      if (context === null) return 0;
      context.font = face.includes('px') ? face : `100px ${face}`;
      return Math.round(context.measureText('Hamburgefonstiv 0123456789').width * 1_000);
    });
  });
  const [chromium = ''] = (page.context().browser()?.version() ?? '').split('.');
  return { chromium, widths };
}
