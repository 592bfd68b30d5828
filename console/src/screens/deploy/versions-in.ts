import type { fleetSchema } from '@sidenote/contract/fleet';
import type { z } from 'zod';

type Told = z.infer<typeof fleetSchema>;

export interface VersionRow extends Pick<Told['counts'][number], 'browser' | 'version' | 'policy' | 'told'> {
  /** The last day on which it was told. */
  readonly last: string;
  /** The version that such browsers are offered. */
  readonly offered: string | null;
}

/** Each version once for each state of the policy, the one that was told most first. */
export function versionsIn({ counts, offered }: Told): VersionRow[] {
  const byVersion = Map.groupBy(counts, ({ browser, version, policy }) => `${browser} ${version} ${policy}`);
  const rows = [...byVersion.values()].flatMap((days): VersionRow[] => {
    const [one] = days;
    if (one === undefined) return [];
    const { browser, version, policy } = one;
    const told = days.reduce((sum, day) => sum + day.told, 0);
    const last = days.reduce((latest, { day }) => (day > latest ? day : latest), one.day);
    return [
      {
        browser,
        version,
        policy,
        told,
        last,
        offered: browser === 'firefox' ? offered.firefox : offered.chromium,
      },
    ];
  });
  return rows.sort((one, other) => other.told - one.told);
}
