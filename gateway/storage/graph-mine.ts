import type { EdgeKind } from '@sidenote/contract/graph/edges';
import type { Database, Storage } from './database.ts';
import { inGraphAs, type PersonInGraph, peopleBehind } from './graph-accounts.ts';
import { forgetLeaver, isOutBy, leftAmong, listOutBy, rememberLeft } from './graph-left.ts';
import { lockGraph } from './graph-lock.ts';
import { deleteAllAt } from './graph-seen.ts';
import { countChange } from './versions.ts';

interface Person {
  readonly orgId: string;
  /** The pseudonym. */
  readonly person: string;
}

/**
 * Deletes all that an organisation's graph has of a person: what they did, with whom, and what others told of the accounts that
 * are theirs, be it by their own word alone.
 *
 * @returns what stood for them in it
 */
export async function deleteFromGraph(
  db: Database,
  { orgId, person }: Person,
): Promise<PersonInGraph['ends']> {
  const { ends } = await inGraphAs(db, orgId, person);
  await deleteAllAt(db, orgId, { ends, accounts: ends.slice(1) });
  for (const table of ['graph_event', 'graph_account'] as const)
    await db.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
  return ends;
}

/**
 * Takes a person out of an organisation's graph for good: nothing of them is taken in again, from whoever it comes, until they
 * come back. What others tell meanwhile waits, and finds them gone.
 */
export async function leaveGraph(
  db: Database,
  kind: Storage['kind'],
  { orgId, person, now }: Person & { readonly now: number },
): Promise<void> {
  await countChange(db, orgId, 'people');
  await lockGraph(db, kind, orgId);
  const ends = await deleteFromGraph(db, { orgId, person });
  await rememberLeft(db, orgId, ends, { at: now, person });
}

/** As many accounts as anybody has: more are not taken out by one who says that they are theirs. */
const MOST_LEFT = 20;

/**
 * Takes an account out that somebody who wants no part says is theirs, with all that others told of it: nothing of it is taken in
 * again until they come back. Of who takes part nothing is changed, nor of an account that the directory knows another by.
 */
export async function takeOut(
  db: Database,
  kind: Storage['kind'],
  { orgId, person, account, now }: Person & { readonly account: string; readonly now: number },
): Promise<void> {
  // Most are out already: everybody who tells of work would wait for nothing.
  if (await isOutBy(db, orgId, { person, account })) return;
  await lockGraph(db, kind, orgId);
  const left = await leftAmong(db, orgId, [person, account]);
  const isAnothers = (await peopleBehind(db, orgId, [account])).has(account);
  if (!left.has(person) || isAnothers || (await listOutBy(db, orgId, person)).length > MOST_LEFT) return;
  await rememberLeft(db, orgId, [account], { at: now, person });
  if (!left.has(account)) await deleteAllAt(db, orgId, { ends: [account], accounts: [account] });
}

/**
 * Lets a person in again, who begins with nothing, and with them what others tell from now on of the accounts that they took out. One
 * that somebody else took out as well stays out: by anybody's word alone, another's account could be brought back.
 */
export async function joinGraph(
  db: Database,
  kind: Storage['kind'],
  { orgId, person }: Person,
): Promise<void> {
  await countChange(db, orgId, 'people');
  await lockGraph(db, kind, orgId);
  await forgetLeaver(db, orgId, person);
}

export interface OwnPart {
  readonly people: number;
  readonly objects: number;
  readonly containers: number;
  readonly apps: readonly { readonly app: string; readonly objects: number }[];
  readonly kinds: readonly { readonly kind: EdgeKind; readonly count: number }[];
  /** The first week that something is of; null where there is nothing. */
  readonly since: number | null;
}

/** How much an organisation's graph has of a person. */
export async function countOwnPart(db: Database, { orgId, person }: Person): Promise<OwnPart> {
  const own = db.selectFrom('graph_edge').where('org_id', '=', orgId).where('source', '=', person);
  const kinds = await own
    .select(({ fn }) => ['kind', fn.sum<number>('count').as('count')])
    .where('kind', '!=', 'works-with')
    .groupBy('kind')
    .execute();
  const together = await togetherWith(db, { orgId, person });
  if (together.people > 0) kinds.push({ kind: 'works-with', count: together.count });
  // What somebody may open has no week.
  const first = await own
    .select(({ fn }) => fn.min('week').as('week'))
    .where('kind', '!=', 'works-with')
    .where('kind', '!=', 'may-open')
    .executeTakeFirst();
  const weeks = [first?.week ?? [], together.weeks].flat();
  const objects = own.select('target').where('kind', '!=', 'works-with').where('kind', '!=', 'may-open');
  const apps = await db
    .selectFrom('graph_node')
    .select(({ fn }) => ['app', fn.countAll<number>().as('objects')])
    .where('org_id', '=', orgId)
    .where('key', 'in', objects)
    .groupBy('app')
    .orderBy('app')
    .execute();
  // Where they worked by their own word, and what an app lists them for: where something is that others told of is not theirs to be told.
  const worked = db
    .selectFrom('graph_event')
    .select('container as key')
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .where('container', 'is not', null);
  const listed = db
    .selectFrom('graph_edge')
    .innerJoin('graph_node', (join) =>
      join
        .onRef('graph_node.org_id', '=', 'graph_edge.org_id')
        .onRef('graph_node.key', '=', 'graph_edge.target'),
    )
    .select('graph_node.key as key')
    .where('graph_edge.org_id', '=', orgId)
    .where('graph_edge.source', '=', person)
    .where('graph_edge.kind', '=', 'may-open')
    .where('graph_node.kind', '=', 'container');
  const within = await db
    .selectFrom(worked.union(listed).as('place'))
    .select(({ fn }) => fn.countAll<number>().as('containers'))
    .executeTakeFirst();
  const counted = apps.map(({ app, objects }) => ({ app, objects: Number(objects) }));
  return {
    people: together.people,
    objects: counted.reduce((sum, { objects }) => sum + objects, 0),
    containers: Number(within?.containers ?? 0),
    apps: counted,
    kinds: kinds
      .map(({ kind, count }) => ({ kind, count: Number(count) }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    since: weeks.length === 0 ? null : Math.min(...weeks),
  };
}

/** How many people somebody works with, how often they did, and the first weeks that it is of. */
async function togetherWith(db: Database, { orgId, person }: Person) {
  const ends = ({ from, to }: { from: 'source' | 'target'; to: 'source' | 'target' }) =>
    db
      .selectFrom('graph_edge')
      // Of each aggregate, not of the rows: SQLite would make a range of all people of that, and go through it.
      .select(({ fn }) => [
        fn.count<number>(to).distinct().filterWhereRef('source', '<', 'target').as('people'),
        fn.sum<number | null>('count').filterWhereRef('source', '<', 'target').as('count'),
        fn.min<number | null>('week').filterWhereRef('source', '<', 'target').as('week'),
      ])
      .where('org_id', '=', orgId)
      .where('kind', '=', 'works-with')
      .where(from, '=', person)
      .executeTakeFirstOrThrow();
  const both = [await ends({ from: 'source', to: 'target' }), await ends({ from: 'target', to: 'source' })];
  const sum = (of: 'people' | 'count') => both.reduce((all, one) => all + Number(one[of] ?? 0), 0);
  return { people: sum('people'), count: sum('count'), weeks: both.flatMap(({ week }) => week ?? []) };
}

/** Takes things out of somebody's own graph that they cannot open any more, with who was seen on them and what was attached. */
export async function closeToPerson(
  db: Database,
  { orgId, person }: Person,
  objects: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('graph_edge')
    .where('org_id', '=', orgId)
    .where('source', '=', person)
    .where('target', 'in', objects)
    .execute();
  await db
    .updateTable('graph_event')
    .set({ object: null, container: null, people: '', attachments: '[]' })
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .where('object', 'in', objects)
    .execute();
}
