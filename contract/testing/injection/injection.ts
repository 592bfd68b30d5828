import type { Category } from './categories.ts';

/** A text that instructs the model, and what a model would answer that obeys. Written for this repository. */
export interface Injection {
  readonly id: `${Category}/${string}`;
  readonly category: Category;
  readonly text: string;
  readonly answer: string;
}

/** One of a category: its name there, the text, and the answer of a model that obeys. */
export type Row = readonly [name: string, text: string, answer: string];

/** Where all of them try to send people and data. Nobody has this name (RFC 2606). */
export const THEIRS = 'collect.example';
