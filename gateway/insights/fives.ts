import { SMALLEST_GROUP } from './blocks.ts';

/** A number in whole fives, so that nobody can be told by the difference of two numbers: 43 are 40, and 4 are none. */
export function inFives(count: number): number {
  return count - (count % SMALLEST_GROUP);
}
