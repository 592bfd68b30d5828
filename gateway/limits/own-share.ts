import { holders, type Limit, type LimitSettings } from './limits.ts';

/**
 * What one of several instances may let in while they cannot count together: an even part of every limit, the rest of
 * the division to the first of them. All parts together are the limit, so that never more than that is let in.
 * Undefined when some limit is too small for a part of one.
 */
export function ownShare(
  settings: LimitSettings,
  members: readonly string[],
  id: string,
): LimitSettings | undefined {
  const rank = members.indexOf(id);
  const part = (whole: number) =>
    Math.floor(whole / members.length) + (rank < whole % members.length ? 1 : 0);
  const of = ({ requestsPerMinute, concurrent, tokensPerDay }: Limit): Limit => ({
    requestsPerMinute: part(requestsPerMinute),
    concurrent: part(concurrent),
    tokensPerDay: part(tokensPerDay),
  });
  if (rank < 0) return undefined;
  const share = {
    person: of(settings.person),
    organisation: of(settings.organisation),
    everyone: of(settings.everyone),
  };
  return holders.some((whose) => Object.values(share[whose]).includes(0)) ? undefined : share;
}
