import { type ContextPart, contextParts } from '@sidenote/contract/graph/context';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { z } from 'zod';

/** What a person lets the teamwork graph have, and the model know, by their own switches. */
export interface Switches {
  /** Products of whose pages nothing is told or asked. */
  readonly productsOff: readonly ProductId[];
  /** Parts of the line of context that go to the model. */
  readonly context: readonly ContextPart[];
}

/**
 * All of it until a person says otherwise: it is the organisation that switches the graph on, and nobody's request takes
 * anything along before they have been shown it.
 */
const allOn: Switches = { productsOff: [], context: contextParts };
export const allOff: Switches = { productsOff: productIds, context: [] };

/** So many people's switches are kept in one browser. */
const MOST = 20;

const idsOf = <Id extends string>(ids: readonly Id[]) =>
  // What another version kept and this one does not know is passed over, and the rest stays as it was set.
  z.array(z.string()).transform((kept) => ids.filter((id) => kept.includes(id)));

const keptSchema = z.object({
  salt: z.string(),
  people: z.array(
    z.object({ mark: z.string(), productsOff: idsOf(productIds), context: idsOf(contextParts) }),
  ),
  lost: z.boolean(),
});

/** The switches of everybody who has switched something off in this browser. */
export interface KeptSwitches {
  /** What people's marks are made with: theirs are in no other browser. */
  readonly salt: string;
  /** Each by the mark of whose they are, who used them last first. */
  readonly people: readonly (Switches & { readonly mark: string })[];
  /** Whether somebody's had to go. Who is not among the people may be one of them, so for them all is off. */
  readonly lost: boolean;
}

/** What lies on the disk, as far as it can be read; what cannot is lost. */
export function readKept(stored: unknown): KeptSwitches {
  const read = keptSchema.safeParse(stored).data;
  return read ?? { salt: crypto.randomUUID(), people: [], lost: stored !== undefined };
}

/** The switches of the person with a mark. */
export function switchesOf({ people, lost }: KeptSwitches, mark: string): Switches {
  const { productsOff, context } = people.find((one) => one.mark === mark) ?? (lost ? allOff : allOn);
  return { productsOff, context };
}

/** The same with a person's switches as they are now, before all others'. */
export function withSwitches(kept: KeptSwitches, mark: string, switches: Switches): KeptSwitches {
  const others = kept.people.filter((one) => one.mark !== mark);
  // Who has all of it on is not noted, and takes nobody's place.
  if (!kept.lost && isAllOn(switches)) return { ...kept, people: others };
  const people = [{ mark, ...switches }, ...others];
  return { ...kept, people: people.slice(0, MOST), lost: kept.lost || people.length > MOST };
}

/** The same once a person is here again: theirs go after everybody else's. */
export function withUsed(kept: KeptSwitches, mark: string): KeptSwitches {
  const at = kept.people.findIndex((one) => one.mark === mark);
  return at > 0 ? withSwitches(kept, mark, switchesOf(kept, mark)) : kept;
}

function isAllOn({ productsOff, context }: Switches): boolean {
  return productsOff.length === 0 && contextParts.every((part) => context.includes(part));
}
