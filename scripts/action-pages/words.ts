import type { Giving, Taking } from '@sidenote/contract/action';
import type { ObjectType } from '@sidenote/contract/wire';

// How the closed lists of the contract are called in the pages for people.

export const takingWords: Readonly<Record<Taking, string>> = {
  selection: 'the selected text',
  field: 'without a selection the whole field that the caret stands in',
  page: 'the page that is open',
  comments: 'the comments on what is open',
  answer: 'an earlier answer in the panel',
  words: 'words that you write in the panel',
};

export const givingWords: Readonly<Record<Giving, string>> = {
  rewrite: 'a rewrite, shown as a word difference, which can replace the passage',
  text: 'a text of its own, to insert or to copy',
  list: 'a list, to insert or to copy',
  picks: 'a list to tick in the panel; what is ticked is copied as a list',
  query: 'a query, checked before it is shown, to copy',
};

export const objectWords: Readonly<Record<ObjectType, string>> = {
  issue: 'a work item',
  request: 'a request',
  board: 'a board',
  page: 'a page',
  'blog-post': 'a blog post',
  'pull-request': 'a pull request',
  card: 'a card',
  document: 'a document',
  message: 'a message',
  comment: 'a comment',
  other: 'anything else',
};
