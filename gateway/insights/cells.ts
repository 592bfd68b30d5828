/** That somebody has records with these labels, by dimension. Everybody has as many rows as they have sets of labels. */
export interface Presence {
  /** A person, or people who are never told apart. */
  readonly unit: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** One value of one dimension: a figure that may be shown. */
export interface Cell {
  readonly dimension: string;
  readonly value: string;
}

/** The figure of all records together. */
export const everything: Cell = { dimension: '', value: '' };

/** The figures that records with these labels are in, besides that of everything. */
export function cellsOf(labels: Presence['labels'], dimensions: readonly string[]): Cell[] {
  return dimensions.map((dimension) => ({ dimension, value: labels[dimension] ?? '' }));
}

/** The same for two figures that are one. */
export function cellKey({ dimension, value }: Cell): string {
  return JSON.stringify([dimension, value]);
}
