import type { Fault } from './fault.ts';

const parts = ['SIGKILL', 'stopped, started again', 'away for longer', 'one of them cut off'];

/** Whether `npm test` tries a fault: one of each part. What is tried in other ways as well is left to `npm run attacks`. */
export function isQuick({ name }: Fault): boolean {
  return parts.some((part) => name.includes(part));
}
