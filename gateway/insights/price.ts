/** What a million tokens cost, of a model by its name in the dimension `model`. */
export interface Price {
  readonly currency: string;
  /** Of a million tokens, in the currency. */
  readonly input: number;
  readonly output: number;
}

/** Undefined where nobody told the price, null where nothing is paid for. */
export type PriceOf = (model: string) => Price | null | undefined;
