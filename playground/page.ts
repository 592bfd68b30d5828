import type { Html } from './html.ts';
import type { Person, PersonId } from './people.ts';

/** What a page is rendered for. */
export interface View {
  readonly person: Person;
}

/** The look of a page: its style sheet in `styles/`, the name in its top bar, and whose sign-in it shows. */
export interface Look {
  readonly style: string;
  readonly product: string;
  readonly places: readonly string[];
  readonly showsPerson: boolean;
}

/** One sample page: one file in `pages/`. */
export interface Page {
  /** The address people would see, without a port: the browser is told to find its host on this machine. */
  readonly url: string;
  readonly title: string;
  /** One line for the index: what can be tried here. */
  readonly about: string;
  readonly look: Look;
  /** The file in `browser/` that makes the page live. */
  readonly script?: string;
  /** Run the script before the page is parsed, as a site would that wants to be the first in its world. */
  readonly scriptRunsFirst?: true;
  /** Turns on enforced trusted types and names the policies the page may create. */
  readonly trustedTypes?: readonly string[];
  /** The only people who may open it; everyone when left out. */
  readonly onlyFor?: readonly PersonId[];
  render(view: View): Html;
}
