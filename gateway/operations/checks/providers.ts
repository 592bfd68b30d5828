import { utcDay } from '@sidenote/contract/utc-day';
import { ConfigError } from '../../config-error.ts';
import { openKeys } from '../../providers/keys.ts';
import { refusedTerms } from '../../providers/refused-terms.ts';
import { watchRouting } from '../../providers/watched-routing.ts';
import type { Check } from './check.ts';

export const providers: Check = {
  name: 'providers',
  run: async ({ config, environment }) => {
    const keys = openKeys({ environment, stored: { keyFor: () => undefined } });
    try {
      const routing = await watchRouting({
        config,
        keys,
        prepare: async () => undefined,
        onRefused: () => undefined,
      });
      routing.close();
      const targets = routing.current().all;
      const today = utcDay();
      const refused = targets.filter(({ terms }) => refusedTerms(terms, today) !== undefined);
      const names = [...new Set(refused.map(({ endpoint }) => endpoint.id))];
      if (names.length > 0)
        throw new ConfigError(
          `Not usable today, by their attestations or sub-processor entries: ${names.join(', ')}. Renew them in the registry.`,
        );
      return `${targets.length} ${targets.length === 1 ? 'target' : 'targets'}, with keys where they need one`;
    } finally {
      keys.close();
    }
  },
};
