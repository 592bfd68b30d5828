import type { Terms } from './target.ts';

/**
 * Why text may not go to a target today; undefined when it may. Asked for every request, because a day can end an
 * attestation (R8, R9) or begin a sub-processor's time (R18) while the gateway runs.
 *
 * @param today a day of UTC, such as `2026-03-31`
 */
export function refusedTerms(
  terms: Terms | undefined,
  today: string,
): 'provider_not_attested' | 'sub_processor_not_effective' | undefined {
  if (terms === undefined) return undefined;
  const { retention, training, subProcessor, maxRetentionDays } = terms;
  if (subProcessor.effectiveFrom > today) return 'sub_processor_not_effective';
  if (retention.expires < today || training.expires < today) return 'provider_not_attested';
  return retention.days > maxRetentionDays ? 'provider_not_attested' : undefined;
}
