/** What editors put among the text with words in it: line numbers, placeholders, other people's carets, buttons. */
const withWords = [
  'button',
  'style',
  'script',
  '.ProseMirror-widget',
  '.ck-reset_all',
  '.ck-fake-selection-container',
  '[data-slate-placeholder]',
  // Atlassian's
  '[data-component="placeholder"]',
  '.pm-table-row-controls-wrapper',
  '.pm-table-column-controls-wrapper',
];

/** Of these, the ones that a document's text must be told without. */
export const ownWords = withWords.join();

/** All that editors put into the page for themselves. It is no part of the document. */
export const editorsOwn = [
  ...withWords,
  '.ProseMirror-separator',
  '.ProseMirror-trailingBreak',
  '.ql-ui',
  '.line-number-gutter',
].join();
