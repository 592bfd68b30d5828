import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';

/** Splitting or pasting a paragraph copies its id; this takes it away from every copy but the first. */
export function uniqueLocalIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null;
      const copies = copiesIn(doc);
      for (const at of copies) tr.setNodeAttribute(at, 'localId', null);
      return copies.length > 0 ? tr : null;
    },
  });
}

function copiesIn(doc: Node): number[] {
  const seen = new Set<unknown>();
  const copies: number[] = [];
  doc.descendants((node, at) => {
    const id: unknown = node.attrs.localId;
    if (typeof id !== 'string') return;
    if (seen.has(id)) copies.push(at);
    seen.add(id);
  });
  return copies;
}
