import { areIdsOf } from '@sidenote/contract/graph/ids';
import { type GraphBounds, mayLinkTo } from '@sidenote/contract/graph/may-link';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { WorkNote } from '@sidenote/contract/graph/work-note';
import { interactionRecordSchema } from '@sidenote/contract/record';
import { objectTypes } from '@sidenote/contract/wire';
import { z } from 'zod';
import type { GraphRecord } from '../storage/graph-events.ts';
import type { Worked } from './keep-notes.ts';

/** How requests end that were about something: those that rules held back leave nothing in the graph. */
const ENDED_WELL: ReadonlySet<string> = new Set(['answered', 'stopped']);

const recordSchema = z.object({
  product: interactionRecordSchema.shape.product,
  object_type: z.enum(objectTypes),
});

/** A note that may be taken; that there is nothing to take; or the field that does not fit the request. */
export type Checked = { readonly worked: Worked } | 'nothing' | { readonly wrong: 'object' | 'container' };

/**
 * Holds what a browser tells of a request against its record, and against what the organisation lets be learnt: of what products
 * say nothing is taken where they may not be asked, whenever it was read, and what it links to elsewhere is left out where the
 * organisation's rules keep that place out.
 */
export function checkNote(
  note: WorkNote,
  record: GraphRecord,
  rules: (GraphRules & GraphBounds) | undefined,
): Checked {
  const known = recordSchema.safeParse(record);
  if (!known.success) return 'nothing';
  const { product, object_type: objectType } = known.data;
  const wrong = wrongId(note, product);
  if (wrong !== undefined) return { wrong };
  if (rules?.on !== true || !rules.products.includes(product) || !ENDED_WELL.has(record.outcome))
    return 'nothing';
  const { request_id: requestId, person, team, action, site, at } = record;
  return {
    worked: {
      ...{ requestId, person, team, action, site, at, product, objectType },
      note: rules.details
        ? { ...note, links: note.links.filter((link) => mayLinkTo(rules, link)) }
        : withoutDetails(note, product),
    },
  };
}

/** What the address of a page says of it, and nothing that its product was asked for. */
function withoutDetails(
  { requestId, object, container, type }: WorkNote,
  product: Worked['product'],
): WorkNote {
  // Which board a card of Trello is on only Trello says.
  const isInAddress = product !== 'trello' || object === undefined;
  return {
    requestId,
    ...(object === undefined ? {} : { object }),
    ...(container === undefined || !isInAddress ? {} : { container }),
    ...(type === undefined ? {} : { type }),
    ...{ people: [], attachments: [], links: [] },
  };
}

function wrongId(
  { object, container }: WorkNote,
  product: Worked['product'],
): 'object' | 'container' | undefined {
  if (object !== undefined && (product === 'web' || !areIdsOf(product, { object }))) return 'object';
  if (container !== undefined && (product === 'web' || !areIdsOf(product, { container }))) return 'container';
  return undefined;
}
