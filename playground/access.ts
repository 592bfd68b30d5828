import type { Page } from './page.ts';
import type { Person } from './people.ts';

/** Whether a person may open a page, and so may read through the product's API what it shows. */
export function mayOpen({ onlyFor }: Pick<Page, 'onlyFor'>, person: Pick<Person, 'id'>): boolean {
  return onlyFor === undefined || onlyFor.includes(person.id);
}
