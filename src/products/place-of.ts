import { productOf } from '@sidenote/contract/product-of';
import type { ProductId } from '@sidenote/contract/products';
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

const products: Readonly<Record<Exclude<ProductId, 'web'>, Product>> = {
  ...{ jira, 'jira-service-management': jiraServiceManagement, confluence, bitbucket, trello },
  ...{ github, gitlab, 'google-docs': googleDocs, notion, slack, linear },
};

/** What a page's address alone says of it. */
export function placeOf(address: string): Place {
  const url = new URL(address);
  const product = productOf(url);
  if (product === 'web') return { product, objectType: 'other' };
  const place = products[product](url);
  return { ...place, product, objectType: isFocusedComment(product, url) ? 'comment' : place.objectType };
}

/** The same, where an address leads to one comment of a thing as well: the thing. */
export function thingAt(address: string): Place {
  const url = new URL(address);
  const product = productOf(url);
  return product === 'web' ? { product, objectType: 'other' } : { ...products[product](url), product };
}
