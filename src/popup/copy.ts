import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import type { TextFormat } from '@sidenote/contract/wire';

/** Copies an answer, with its formatting where it has some. Rejects where the browser refuses. */
export async function copy(text: string, format: TextFormat): Promise<void> {
  if (format === 'plain') return navigator.clipboard.writeText(text);
  const blocks = parseMarkdown(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...part('text/plain', plainText(blocks)),
      ...part('text/html', htmlFromBlocks(blocks)),
    }),
  ]);
}
