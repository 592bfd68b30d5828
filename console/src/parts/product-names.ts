import { productNames } from '@sidenote/contract/product-names';
import type { ProductId } from '@sidenote/contract/products';
import { say } from '../locales/say.ts';

/** What a product is called. */
export function productName(id: ProductId): string {
  return id === 'web' ? say('scope.openWeb') : productNames[id];
}
