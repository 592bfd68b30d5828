/** What editors put among the text with words in it: line numbers, placeholders, other people's carets, buttons. */
const withWords = [
  'button',
  'style',
  'script',
  '.ProseMirror-widget',
  '.ck-reset_all',
  '.ck-fake-selection-container',
  '[data-slate-placeholder]',
  // The marks of items in wangEditor and Milkdown
  '[data-w-e-reserve]',
  '.milkdown-list-item-block .label-wrapper',
  // Tiptap's words for a screen reader beside the box of a task
  'ul[data-type="taskList"] > li > label',
  // Atlassian's
  '[data-component="placeholder"]',
];

/** Of these, the ones that a document's text must be told without. */
export const ownWords = withWords.join();

/**
 * Whether an element has such words in it. One selector after the other: browsers know at once that no element has a class or an
 * attribute of that name, but go through them all for a list.
 */
export function hasOwnWords(host: Element): boolean {
  return withWords.some((selector) => host.querySelector(selector) !== null);
}

/** All that editors put into the page for themselves. It is no part of the document. */
export const editorsOwn = [
  ...withWords,
  '.ProseMirror-separator',
  '.ProseMirror-trailingBreak',
  '.ql-ui',
  '.ck-widget__selection-handle',
  '.code-block--start',
  '.code-block--end',
].join();
