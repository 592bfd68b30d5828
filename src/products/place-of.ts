import { productsOnHost } from '@sidenote/contract/products';
import { bitbucket } from './bitbucket.ts';
import { confluence } from './confluence.ts';
import { isFocusedComment } from './focused-comment.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleDocs } from './google-docs.ts';
import { jira } from './jira.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { linear } from './linear.ts';
import { notion } from './notion.ts';
import type { Place, Product } from './product.ts';
import { slack } from './slack.ts';
import { trello } from './trello.ts';

const products: readonly Product[] = [
  ...[jiraServiceManagement, jira, confluence, bitbucket, trello],
  ...[github, gitlab, googleDocs, notion, slack, linear],
];

/**
 * Which product a page belongs to, from its address alone. A page of a product's host whose path says nothing
 * counts as the first product of that host, never as the open web.
 */
export function placeOf(address: string): Place {
  const url = new URL(address);
  // With a trailing dot it is the same host, and would otherwise pass for another product of it.
  url.hostname = url.hostname.replace(/\.$/, '');
  for (const product of products) {
    const place = product(url);
    if (place === undefined) continue;
    return isFocusedComment(place.product, url) ? { ...place, objectType: 'comment' } : place;
  }
  return { product: productsOnHost(url.hostname)[0] ?? 'web', objectType: 'other' };
}
