import type { Attested } from '@sidenote/contract/trust';
import { isInProcess } from '../providers/registry.ts';
import type { Routing } from '../providers/routing.ts';

/** Whose word a promise about providers rests on, each provider once. Nobody attests for models of this process. */
export function attestationsOf(
  { all }: Pick<Routing, 'all'>,
  about: 'retention' | 'training',
  today: string,
): Attested[] {
  const attested = all.flatMap(({ provenance: { provider }, terms }): Attested[] => {
    if (terms === undefined) return [];
    const { evidence, expires } = terms[about];
    const isStrong = about === 'training' || terms.retention.days <= terms.maxRetentionDays;
    return [{ provider, evidence, expires, holds: expires >= today && isStrong }];
  });
  return [...new Map(attested.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether everyone who may be asked is this process itself, or attests. */
export function everyoneAttests({ all }: Pick<Routing, 'all'>): boolean {
  return all.every(({ terms, endpoint }) => terms !== undefined || isInProcess(endpoint));
}
