import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerCheckList, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  registerTablePlugin,
  registerTableSelectionObserver,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import {
  $getRoot,
  $insertNodes,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COLLABORATION_TAG,
  createEditor,
  HISTORY_MERGE_TAG,
} from 'lexical';
import { expose, goElsewhere, place } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import { $blocksOfRoot } from '../lexical/blocks-of-root.ts';
import '../lexical/theme.css';
import richText from '../node_modules/@lexical/rich-text/package.json';
import lexical from '../node_modules/lexical/package.json';
import { caretInHost, selectInHost } from '../select-in-host.ts';
import { withTaskAttributes } from '../tiptap/task-attributes.ts';

const editor = createEditor({
  namespace: 'document',
  nodes: [
    HeadingNode,
    QuoteNode,
    ListNode,
    ListItemNode,
    LinkNode,
    AutoLinkNode,
    CodeNode,
    CodeHighlightNode,
    TableNode,
    TableRowNode,
    TableCellNode,
  ],
  theme: {
    code: 'code',
    list: { nested: { listitem: 'nested' }, listitemUnchecked: 'task', listitemChecked: 'task done' },
    text: { italic: 'italic', strikethrough: 'strike' },
  },
  onError(error) {
    throw error;
  },
});

// The delay in which changes become one step is that of Lexical's own plugin.
registerHistory(editor, createEmptyHistoryState(), 300);
registerRichText(editor);
registerList(editor);
registerCheckList(editor);
registerTablePlugin(editor);
registerTableSelectionObserver(editor);

let host = newHost();

function newHost(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaLabel = 'Document';
  element.ariaMultiLine = 'true';
  element.dataset.testid = 'host';
  place().replaceChildren(element);
  editor.setRootElement(element);
  return element;
}

/** A change that is no step of the history, but what the next step begins from. */
function change(update: () => void): void {
  editor.update(update, { discrete: true, tag: [COLLABORATION_TAG, HISTORY_MERGE_TAG] });
}

expose({
  packages: { [lexical.name]: lexical.version, [richText.name]: richText.version },
  async load(html) {
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    change(() => {
      const page = new DOMParser().parseFromString(withTaskAttributes(html), 'text/html');
      // Lexical makes two blocks of code, one in the other, of these.
      for (const code of page.querySelectorAll('pre > code')) code.replaceWith(...code.childNodes);
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, page));
      $setSelection(null);
    });
  },
  text: () => textOf(editor.read($blocksOfRoot)),
  facts: () => factsOf(editor.read($blocksOfRoot)),
  select: (from, to) => selectInHost(host, from, to),
  caret: (after) => caretInHost(host, after),
  blur: goElsewhere,
  async rerender() {
    editor.setRootElement(null);
    host = newHost();
  },
  /** Lexical's own history keeps whole documents: an undo past this change takes it back as well. */
  async collaborate(find, replace) {
    change(() => {
      const node = $getRoot()
        .getAllTextNodes()
        .find((text) => text.getTextContent().includes(find));
      if (node === undefined) throw new Error(`The document has no "${find}".`);
      node.spliceText(node.getTextContent().indexOf(find), find.length, replace);
    });
  },
});
