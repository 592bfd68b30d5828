import { expect, type Page } from '@playwright/test';

/** Markup around a name by which it is found again: what it would set, were it to run, is looked for on every screen. */
export function markup(of: string): string {
  return `${of}<img src=x onerror=taken=1>`;
}

/** The same in other dress: a script, an address and the templates of some frameworks. */
export const otherMarkup = [
  '"><script>taken=1</script>',
  'javascript:taken=1',
  '{{constructor.constructor("taken=1")()}}',
  '</title><svg onload=taken=1>',
].join(' ');

/** Nothing that was written has become markup, an address or a script in the page. */
export async function expectHarmless(page: Page): Promise<void> {
  await expect(
    page.locator('img[src="x"], svg[onload], script:not([src]), [href^="javascript:" i]'),
  ).toHaveCount(0);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
}

/** Everything that can be read on a page, in its fields and behind its folds as well. */
export function everyWord(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
    return [document.title, document.body.textContent, ...[...fields].map(({ value }) => value)].join('\n');
  });
}

/** The fields of a CSV file as a spreadsheet reads them (RFC 4180). */
export function fieldsIn(csv: string): string[] {
  const field = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
  return Array.from(csv.replace(/^\uFEFF/, '').matchAll(field), ([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
