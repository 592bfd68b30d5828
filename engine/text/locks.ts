/** How far a character may be touched. Hidden ones (marks, link destinations) never reach a view at all. */
export const FREE = 0;
export const KEPT = 1;
export const ATOM = 2;
export const HIDDEN = 3;
