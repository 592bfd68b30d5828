import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';
import { say, sayCount, sayRow } from '../../locales/say.ts';
import { edgeName } from './names.ts';

type Provenance = OrganisationGraph['collaborates'][number]['why'];

/**
 * Where something in the graph comes from: what was seen, how often and in how many weeks.
 *
 * @param most as many of the reasons at most, those with the largest counts; all of them stand in the tables
 */
export function sayWhy(why: Provenance, most = why.length): string {
  const largest = why.toSorted((one, other) => other.count - one.count).slice(0, most);
  return sayRow(
    largest.map(({ kind, count, weeks }) =>
      say('graph.whyOf', {
        what: edgeName(kind),
        times: count === 0 ? say('graph.fewTimes') : sayCount('graph.times', count),
        weeks: sayCount('graph.weeks', weeks),
      }),
    ),
  );
}
