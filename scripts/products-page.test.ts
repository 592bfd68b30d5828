import { readFileSync } from 'node:fs';
import { published } from '@sidenote/contract/testing/product-apis/shapes';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../docs/products.md', import.meta.url), 'utf8');

/** The documents that the shapes name: “title”, version of it (address). */
const documents = new Set(
  published.flatMap((shape) => {
    const named = /“([^”]+)”, version (\S+) \(([^)]+)\)/.exec(String(shape.$comment));
    return named === null ? [] : [`| ${named.slice(1).join(' | ')} |`];
  }),
);

test('the page about products names the documents that the shapes follow, and no others', () => {
  const listed = page.match(/(?<=^\|[^|]*)\| [^|]+ \| \d\S* \| [^|]+ \|$/gm);
  expect(listed?.toSorted()).toEqual([...documents].toSorted());
});
