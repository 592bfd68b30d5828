import { featuresOf } from '@sidenote/contract/markdown/features';
import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { textOfBlocks } from '@sidenote/contract/markdown/text';
import { wikiMarkup } from '@sidenote/contract/markdown/wiki';
import type { TextFormat } from '@sidenote/contract/wire';
import type { RichAnswer, TextAnswer } from '../content/answers.ts';
import type { Capture } from '../job.ts';
import { spellingFor } from './editor-html.ts';

/**
 * An answer as the place that it goes to takes it. It is worked out here, so that what is injected into pages stays
 * small. `format` says how the answer is written: a rewrite of plain text is plain, whatever it looks like.
 */
export function writtenAnswer(
  text: string,
  format: TextFormat,
  { target, editor }: Pick<Capture, 'target' | 'editor'>,
): RichAnswer | TextAnswer {
  if (target !== 'rich' && (format === 'plain' || target === 'markdown')) return { text, simplified: false };
  const blocks = parseMarkdown(text);
  const features = [...featuresOf(blocks)];
  const plain = plainText(blocks);
  if (target === 'wiki') return { text: wikiMarkup(blocks), simplified: false };
  if (target !== 'rich') {
    // Lists and quotes keep their dashes and numbers; the rest is gone.
    const kept = /^(line|item|number|task|rule)/;
    return { text: plain, simplified: features.some((feature) => !kept.test(feature)) };
  }
  return {
    html: htmlFromBlocks(blocks, spellingFor(editor)),
    inline: blocks.length === 1 && blocks[0]?.type === 'paragraph',
    plain,
    texts: [textOfBlocks(blocks), textOfBlocks(blocks, 'no-boxes'), plain],
    features,
  };
}
