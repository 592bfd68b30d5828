import type { PersonOn, WorkNote, WorkRef } from '@sidenote/contract/graph/work-note';
import type { Place } from '../product.ts';
import type { Get } from './page-reader.ts';

/** What a product says of an object besides its words: ids, kinds and sizes. Titles, names and texts are left where they are. */
export interface Details {
  /** Who the person is in this product. */
  readonly self?: string | undefined;
  /** Where the address does not say it. */
  readonly container?: string | undefined;
  readonly people: readonly PersonOn[];
  readonly attachments: WorkNote['attachments'];
  readonly links: readonly WorkRef[];
}

/** How a product says who and what belongs to an object. */
export interface DetailsReader {
  /** Throws where the product does not give the object itself; of what else it does not give, there is nothing. */
  details(get: Get): Promise<Details>;
  /**
   * What it links to, and nothing else asked for: what is told of it where teams alone are told apart. Not there where the
   * product says nothing of that.
   */
  links?(get: Get): Promise<Details['links']>;
  /** Who the person is in this product, and nothing of the object; undefined where it does not say. */
  self(get: Get): Promise<string | undefined>;
  /** Names of people on it by their accounts; asked for only to be shown. */
  names(get: Get, accounts: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The reader for an object, or undefined where a product has none for it. */
export type DetailsFor = (
  place: Required<Pick<Place, 'object'>> & Place,
  url: URL,
) => DetailsReader | undefined;

/** What may be missing without the rest being worth less: an interface that is closed to guests, or off. */
export async function orElse<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await asked;
  } catch {
    return otherwise;
  }
}

/** People in one role. */
export function inRole(role: PersonOn['role'], accounts: readonly (string | null | undefined)[]): PersonOn[] {
  return accounts.flatMap((account) => (account ? [{ account, role }] : []));
}

/** Names by account, of people as a product describes them; who has none is left out. */
export function namesBy(
  people: readonly (readonly [account: string | null | undefined, name: string | null | undefined])[],
): ReadonlyMap<string, string> {
  return new Map(people.flatMap(([account, name]) => (account && name ? [[account, name] as const] : [])));
}
