import type { KeptInGraph } from '@sidenote/contract/graph/kept-in-graph';
import { say, sayCount } from '../../locales/say.ts';

/** What the graph has of a person, and for how long: as everybody reads it, read off the same tables. */
export function partsInGraph({ kept }: KeptInGraph): (readonly [string, string])[] {
  return (
    kept
      // An app that somebody has connected is the organisation's.
      .filter(({ what, person }) => person === 'pseudonym' && what !== 'connectors')
      .map(({ what, days }) => [
        say('person.keptGraphPart', { what: say(`keptInGraph.what.${what}`) }),
        days === null ? say('keptInGraph.lasting') : sayCount('keptInGraph.days', days),
      ])
  );
}
