/** What is told with a question for the rules, and what is to be done once it is known whether it arrived. */
export interface Telling {
  readonly headers: Record<string, string>;
  readonly told: (arrived: boolean) => Promise<void>;
}
