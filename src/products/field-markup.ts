import type { Markup } from '@sidenote/contract/markup';
import type { ProductId } from '@sidenote/contract/products';

const markdownFields: ReadonlySet<ProductId> = new Set(['bitbucket', 'trello', 'github', 'gitlab']);

/** What a product's plain fields understand, where all of them do. A single field may say otherwise of itself. */
export function fieldMarkupOf(product: ProductId): Markup {
  return markdownFields.has(product) ? 'markdown' : 'plain';
}
