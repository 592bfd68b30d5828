import type { ProductId } from '@sidenote/contract/products';
import type { ObjectType } from '@sidenote/contract/wire';

/** What a page's address says of it: which product, what kind of thing it shows, which one and where that belongs. */
export interface Place {
  readonly product: ProductId;
  readonly objectType: ObjectType;
  /** The project, space, repository or workspace, as the product writes it in addresses. */
  readonly container?: string;
  /** The thing itself, as the product's own interface takes it. */
  readonly object?: string;
}

/** One cloud product: what an address of its own says beyond which product it is. */
export type Product = (url: URL) => Omit<Place, 'product'>;
