import type { ContentBlock, ContentState } from 'draft-js';
import type { Block, Kind, Mark, Run } from '../facts.ts';

/** The blocks of a Draft.js document, which are those of {@link Block}, except that code side by side is one. */
export function blocksOfContent(content: ContentState): readonly Block[] {
  const blocks: { kind: Kind; runs: Run[] }[] = [];
  for (const block of content.getBlocksAsArray()) {
    const kind = kindOf(block);
    const runs = runsOf(block, content);
    const before = blocks.at(-1);
    if (kind === 'codeblock' && before?.kind === kind) before.runs.push({ text: '\n', marks: [] }, ...runs);
    else blocks.push({ kind, runs });
  }
  return blocks;
}

const kinds: Readonly<Record<string, Kind>> = {
  'header-one': 'heading 1',
  'header-two': 'heading 2',
  'header-three': 'heading 3',
  'header-four': 'heading 4',
  'header-five': 'heading 5',
  'header-six': 'heading 6',
  blockquote: 'quote',
  'code-block': 'codeblock',
};

function kindOf(block: ContentBlock): Kind {
  const type = block.getType();
  const depth = block.getDepth() + 1;
  if (type === 'unordered-list-item') return `item ${depth}`;
  if (type === 'ordered-list-item') return `number ${depth}`;
  return kinds[type];
}

const styles: ReadonlyMap<string, Mark> = new Map([
  ['BOLD', 'strong'],
  ['ITALIC', 'emphasis'],
  ['STRIKETHROUGH', 'strike'],
  ['CODE', 'code'],
]);

/** A run for each character, as Draft.js keeps its formatting. */
function runsOf(block: ContentBlock, content: ContentState): Run[] {
  return block
    .getText()
    .split('')
    .map((text, at) => {
      const marks = block
        .getInlineStyleAt(at)
        .toArray()
        .flatMap((style) => styles.get(style) ?? []);
      const key: string | null = block.getEntityAt(at);
      const entity = key === null ? undefined : content.getEntity(key);
      if (entity?.getType() === 'LINK') marks.push(`link ${String(entity.getData().url)}`);
      return { text, marks };
    });
}
