import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { say, sayCount, sayRow } from '../../locales/say.ts';
import { edgeName } from './names.ts';

type Provenance = OrganisationGraph['collaborates'][number]['why'];

/** Where something in the graph comes from: what was seen, how often and in how many weeks. */
export function sayWhy(why: Provenance): string {
  return sayRow(
    why.map(({ kind, count, weeks }) =>
      say('graph.whyOf', {
        what: edgeName(kind),
        times: sayCount('graph.times', count),
        weeks: sayCount('graph.weeks', weeks),
      }),
    ),
  );
}
