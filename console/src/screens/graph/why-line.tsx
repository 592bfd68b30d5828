import { sayWhy } from './why.ts';

/** Of the reasons of something in a list, these many are told beside it; all of them stand in the tables. */
const REASONS = 2;

/** Where something in a list comes from, on a line of its own. */
export function WhyLine({ of }: { of: Parameters<typeof sayWhy>[0] }) {
  return <span className="soft small why">{sayWhy(of, REASONS)}</span>;
}
