import type { AdminOrganisation } from '@sidenote/contract/administration';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { noHouse } from '@sidenote/contract/house';
import type { Answered } from '../api/request.ts';

/** A sample organisation as it is read at a version, with sites that are blocked in it. */
export function organisationAt(policyVersion: number, block: string[] = []): Answered<AdminOrganisation> {
  return {
    etag: `"${policyVersion}"`,
    value: {
      ...{ id: 'acme', name: 'acme', region: null, state: 'on', missing: null, termsVersion: null },
      ...{ termsAcceptedAt: null, hipaaBound: false, agreement: null, processors: [], updatedAt: 1 },
      policyVersion,
      rules: {
        ...{ sites: { allow: [], block }, products: [], actions: [], groups: { allow: [], block: [] } },
        ...{ hipaa: { sites: [], products: [] }, maxSelectionChars: 1_000 },
        ...{ guard: defaultGuard, house: noHouse, graph: noGraph },
      },
    },
  };
}
