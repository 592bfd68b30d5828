import { type NamedThing, type OwnCopy, ownCopySchema } from '@sidenote/contract/graph/own-copy';
import type { Database } from '../storage/database.ts';
import { type GraphOfPerson, graphOfPerson } from '../storage/graph-of-person.ts';
import type { GraphNodeRow } from '../storage/tables.ts';
import { type AccessTo, accessTo } from './access.ts';
import type { NodeKeys } from './node-keys.ts';
import { refTold } from './ref-told.ts';
import { openContainer } from './sealed-refs.ts';

interface Whose {
  readonly orgId: string;
  readonly person: string;
}

/** Things that are looked up at once. */
const AT_ONCE = 500;

/**
 * What a graph has of a person, with the things in it by their apps' own ids as well: those that the person told themselves, or that an
 * account is on which the directory confirms to be theirs; where an object is, only as they told it themselves or an app lists them. Of
 * what an app lists them out of there are keys alone.
 */
export async function withThings(
  db: Database,
  keys: NodeKeys,
  { orgId, person }: Whose,
  graph: GraphOfPerson,
): Promise<GraphOfPerson & { readonly things: readonly NamedThing[] }> {
  const sure = sureEnds(person, graph);
  const told = graph.events.flatMap(({ object, container }) => [object, container]);
  const within = new Map(graph.events.map(({ object, container }) => [object, container ?? undefined]));
  const on = graph.edges.filter(({ source }) => sure.has(source)).map(({ target }) => target);
  const all = [...new Set([...told, ...on])].filter((key) => key !== null).sort();
  const things: NamedThing[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const access = await accessTo(db, orgId, person, all.slice(at, at + AT_ONCE));
    for (const node of access.nodes.values()) {
      const thing =
        access.of(node.key) === 'closed' ? undefined : thingOf(keys, access, node, within.get(node.key));
      if (thing !== undefined) things.push(thing);
    }
  }
  return { ...graph, things };
}

/**
 * The copy that a person gets by themselves. Rows at an account that is theirs by their own word alone are left out: by saying so of a
 * colleague's, somebody could read what was told of that colleague.
 */
export async function ownCopy(db: Database, keys: NodeKeys, whose: Whose): Promise<OwnCopy> {
  const stored = await graphOfPerson(db, whose.orgId, whose.person);
  const sure = sureEnds(whose.person, stored);
  const graph = {
    ...stored,
    accounts: stored.accounts.map((one) => (one.confirmed ? one : { ...one, team: null })),
    edges: stored.edges.filter(({ source, target }) => sure.has(source) || sure.has(target)),
  };
  const { events, ...copy } = await withThings(db, keys, whose, graph);
  return ownCopySchema.parse({
    ...copy,
    events: events.map(({ attachments, people, ...event }) => ({
      ...event,
      attachments: JSON.parse(attachments),
      people: people.split(' ').filter((account) => account !== ''),
    })),
  });
}

/** What stands for the person for sure: themselves, and the accounts that the directory confirms. */
function sureEnds(person: string, { accounts }: GraphOfPerson): ReadonlySet<string> {
  return new Set([person, ...accounts.filter((one) => one.confirmed).map(({ account }) => account)]);
}

function thingOf(
  keys: NodeKeys,
  access: AccessTo,
  node: GraphNodeRow,
  told: string | undefined,
): NamedThing | undefined {
  const { key, kind } = node;
  if (kind === 'container') {
    const place = openContainer(keys, node);
    return place && { key, ...place, type: 'place' };
  }
  const ref = refTold(keys, access, key, told);
  if (ref === undefined) return undefined;
  const { object: id, ...where } = ref;
  return { key, ...where, id };
}
