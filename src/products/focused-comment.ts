import type { ProductId } from '@sidenote/contract/products';

/** How each product names a comment in an address that leads to it. Where one is missing, no address does. */
const namesComment: Partial<Record<ProductId, (url: URL) => boolean>> = {
  jira: byParameter,
  'jira-service-management': byParameter,
  confluence: byParameter,
  bitbucket: (url) => /^#comment-\d+$/.test(url.hash),
  trello: (url) => /^#comment-[0-9a-f]+$/.test(url.hash),
  github: (url) => /^#(issuecomment-|discussion_?r|discussioncomment-|pullrequestreview-)\d+$/.test(url.hash),
  gitlab: (url) => /^#note_\d+$/.test(url.hash),
  linear: (url) => /^#comment-[\w-]+$/.test(url.hash),
};

/** Whether an address leads to one comment of what it shows. */
export function isFocusedComment(product: ProductId, url: URL): boolean {
  return namesComment[product]?.(url) === true;
}

function byParameter(url: URL): boolean {
  return /^\d+$/.test(url.searchParams.get('focusedCommentId') ?? '');
}
