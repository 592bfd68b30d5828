import type { Place } from '../product.ts';

/** What a product answers to a path of its documented interface, in the person's own session. */
export type Get = (path: string) => Promise<unknown>;

/** What is open on a page: its title and its text, in Markdown. */
export interface PageText {
  readonly title: string;
  readonly text: string;
}

/** One comment on it. */
export interface Comment {
  readonly by: string;
  /** When it was written, as the product says it (ISO 8601). */
  readonly at: string;
  /** In Markdown. */
  readonly text: string;
  /** A reply in the thread of the one before. */
  readonly isReply?: boolean;
  /** A note that only the team sees. */
  readonly isInternal?: boolean;
  /** Its thread was closed as settled. */
  readonly isResolved?: boolean;
  /** What it was written beside: words of the page, or a file and line. */
  readonly about?: string;
}

/** How a product gives what one of its pages shows. Each method throws where an answer is not what is documented. */
export interface PageReader {
  page(get: Get): Promise<PageText>;
  /** In the order in which they are to be read. */
  comments(get: Get): Promise<readonly Comment[]>;
}

/** The reader for a place, or undefined where a product has none for it. */
export type ReaderFor = (place: Required<Pick<Place, 'object'>> & Place, url: URL) => PageReader | undefined;
