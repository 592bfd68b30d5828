import type { Page } from '@playwright/test';

/**
 * How well one sees how far a bar is: the contrast (WCAG 2) between a pixel of what is done and one of what is left, as they
 * are painted. The bar has to stand between a tenth and nine tenths.
 */
export async function contrastOfBar(page: Page): Promise<number> {
  const image = await page.getByRole('progressbar').screenshot({ animations: 'disabled' });
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('there is no canvas');
      context.drawImage(bitmap, 0, 0);
      const luminanceAt = (share: number): number => {
        const at = [bitmap.width * share, bitmap.height / 2].map(Math.floor);
        const [red = 0, green = 0, blue = 0] = [
          ...context.getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1).data,
        ].map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [less = 0, more = 0] = [luminanceAt(0.1), luminanceAt(0.9)].toSorted((a, b) => a - b);
      return (more + 0.05) / (less + 0.05);
    },
    [...image],
  );
}
