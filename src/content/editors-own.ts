/**
 * What editors put among the text for themselves: handles of tables, line numbers, placeholders, other people's
 * carets. It is no part of the document.
 */
export const editorsOwn = [
  'button',
  'style',
  'script',
  '.ProseMirror-widget',
  '.ProseMirror-separator',
  '.ProseMirror-trailingBreak',
  '.ck-reset_all',
  '.ck-fake-selection-container',
  '.ql-ui',
  '[data-slate-placeholder]',
  // Atlassian's
  '[data-component="placeholder"]',
  '.pm-table-row-controls-wrapper',
  '.pm-table-column-controls-wrapper',
  '.line-number-gutter',
].join();
