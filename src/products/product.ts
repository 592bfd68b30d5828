import type { ProductId } from '@sidenote/contract/products';
import type { ObjectType } from '@sidenote/contract/wire';

/** What a page's address says of it: which product, and what kind of thing it shows. */
export interface Place {
  readonly product: ProductId;
  readonly objectType: ObjectType;
}

/** One cloud product: answers for addresses of its own and `undefined` for all others. */
export type Product = (url: URL) => Place | undefined;
