import type { Database } from '../../storage/database.ts';

/** How the analysis of one organisation reads: each piece of work for itself, so that nothing else waits for long. */
export type Read = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** Kinds of edges from somebody to an object that they did something with. */
export const deeds = ['created', 'updated', 'reviewed', 'commented', 'attended', 'used'] as const;
export type Deed = (typeof deeds)[number];

/** Weeks that teams are found in, the last of them included: what is older counts less than an eighth. */
export const WINDOW_WEEKS = 12;
