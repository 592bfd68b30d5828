import { readFileSync } from 'node:fs';

const MAX_CONNECTIONS = 10_000;

/** What a gateway has open besides connections of people and those to upstreams: libraries, database, journal, Redis. */
const OWN_FILES = 40;

/** How many files and connections this process may have open; without a bound where the system does not say. */
export function openFilesLimit(): number {
  try {
    return softLimitIn(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The limit as Linux writes it in `/proc/<pid>/limits`. */
export function softLimitIn(limits: string): number {
  const soft = /^Max open files\s+(\d+)/m.exec(limits)?.[1];
  return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
}

/**
 * Connections that people may have open: each may need another one to an upstream, and without a descriptor left the
 * gateway could neither ask an upstream nor fetch a key, so that nobody would be answered at all.
 */
export function connectionsWithin(openFiles: number): number {
  return Math.max(1, Math.min(MAX_CONNECTIONS, Math.floor((openFiles - OWN_FILES) / 2)));
}
