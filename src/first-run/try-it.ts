import type { Markup } from '@sidenote/contract/markup';
import type { InsertAnswer, InsertOrder, ReadAnswer } from '../content/answers.ts';

/** The page after the installation. */
export const FIRST_RUN_PAGE = 'src/first-run/index.html';

/**
 * The site and the address under which the rules know that page: it is held against the lists of sites like any other, and no site can
 * have this name (RFC 2606).
 */
export const TRY_IT_SITE = 'try-it.sidenote.invalid';
export const TRY_IT_ADDRESS = `https://${TRY_IT_SITE}/`;

/** The page's document: no browser lets an extension inject anything into its own pages. */
export const TRY_IT_DOCUMENT = 'try-it';

/** What the worker asks the page to do that it has injected scripts do elsewhere. */
export interface TryItCalls {
  readonly read: { readonly given: { jobId: string; speaks: Markup }; readonly gives: ReadAnswer };
  readonly insert: { readonly given: InsertOrder; readonly gives: InsertAnswer };
  readonly takeBack: { readonly given: { jobId: string }; readonly gives: InsertAnswer };
  readonly forget: { readonly given: { jobId: string }; readonly gives: true };
}

/** One of them, addressed to the page in a tab. */
export type TryItCall = {
  [Name in keyof TryItCalls]: {
    readonly to: typeof TRY_IT_DOCUMENT;
    readonly tabId: number;
    readonly call: Name;
    readonly given: TryItCalls[Name]['given'];
  };
}[keyof TryItCalls];
