import type { Page } from '@playwright/test';
import { askApi } from '@sidenote/playground/apis/ask-api';

/** Where products keep what people wrote, or are called. */
const worded = new Set([
  ...['summary', 'text', 'title', 'description', 'filename', 'name', 'relationship', 'inward', 'outward'],
  ...['displayName', 'publicName', 'emailAddress'],
]);

/**
 * Has the interfaces of an Atlassian site answer a page with other words: titles, texts, names of people and of files, and what
 * addresses of linked things end with. Ids, kinds, sizes and times stay. What is read is Mira's.
 */
export async function giveOtherWords(page: Page, change: (words: string) => string): Promise<void> {
  await page.route(/^https:\/\/acme\.atlassian\.net\/(?:rest|wiki\/(?:rest\/)?api)\//, async (route) => {
    const { status, headers, body } = askApi(route.request().url());
    await route.fulfill({ status, headers, body: JSON.stringify(reworded(JSON.parse(body), change)) });
  });
}

function reworded(value: unknown, change: (words: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => reworded(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner !== 'string') return [key, reworded(inner, change)];
      if (worded.has(key)) return [key, change(inner)];
      // A document within a document.
      if (key === 'value' && inner.startsWith('{'))
        return [key, JSON.stringify(reworded(JSON.parse(inner), change))];
      if (key === 'url' && inner.includes('/design/'))
        return [key, inner.replace(/[^/]*$/, (words) => change(words).replaceAll(' ', '-'))];
      return [key, inner];
    }),
  );
}
