import type { ListItem } from '@sidenote/contract/markdown/ast';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { printMarkdown } from '@sidenote/contract/markdown/print';

/** One thing that an answer suggests. */
export interface Pick {
  /** Its words, without marks, for the box that it is ticked by. */
  readonly label: string;
  readonly item: ListItem;
}

/** What an answer suggests: the items of its lists, in their order. None where it says in words why there is nothing. */
export function picksOf(text: string): readonly Pick[] {
  return parseMarkdown(text).flatMap((block) =>
    block.type !== 'list'
      ? []
      : block.items.flatMap((item) => {
          const label = plainText(item.children).trim();
          return label === '' ? [] : [{ label, item }];
        }),
  );
}

/** What was ticked, as a list in Markdown. */
export function listOf(picks: readonly Pick[]): string {
  const items = picks.map(({ item }) => ({ ...item, checked: undefined }));
  return items.length === 0 ? '' : printMarkdown([{ type: 'list', start: undefined, items }]);
}
