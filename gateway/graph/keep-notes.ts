import { kindOfRole } from '@sidenote/contract/graph/role-edges';
import type { WorkNote, WorkRef } from '@sidenote/contract/graph/work-note';
import { type WorkApp, workObjectOf } from '@sidenote/contract/graph/work-objects';
import { type WorkType, workTypeOf, workTypes } from '@sidenote/contract/graph/work-types';
import { type ProductId, productIds } from '@sidenote/contract/products';
import { startOf, weekOf } from '@sidenote/contract/weeks';
import type { ObjectType } from '@sidenote/contract/wire';
import type { Database } from '../storage/database.ts';
import { type Claim, claimedAmong } from '../storage/graph-accounts.ts';
import { addEdges, type Edge } from '../storage/graph-edges.ts';
import { addEvents, keepRating, votedAmong } from '../storage/graph-events.ts';
import { listPlacedKinds, type PlacedKind } from '../storage/graph-kinds.ts';
import { leftAmong } from '../storage/graph-left.ts';
import { addNodes } from '../storage/graph-nodes.ts';
import type { GraphEventRow } from '../storage/tables.ts';
import { endsOf } from './accounts-in.ts';
import type { NodeKeys } from './node-keys.ts';
import { closedNode, containerNode, type NodeSeen, objectNode } from './sealed-refs.ts';

/** More people on one object do not work with each other: it was told to everybody. */
export const MOST_TOGETHER = 25;

/** A request as its record has it, and what its browser told of what it was about. */
export interface Worked {
  readonly requestId: string;
  readonly person: string;
  readonly team: string | null;
  readonly action: string;
  readonly product: ProductId;
  readonly objectType: ObjectType;
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly note: Pick<
    WorkNote,
    'object' | 'container' | 'type' | 'self' | 'people' | 'attachments' | 'links'
  >;
}

export interface Notes {
  readonly orgId: string;
  /** Whether the organisation's graph knows people, or teams alone: then nobody and no account is written. */
  readonly people: 'people' | 'teams';
  readonly worked: readonly Worked[];
  /** Whether a model may say which kind of work a request is of. */
  readonly naming?: boolean;
  /** What callers say of their accounts that is not kept yet. */
  readonly claims?: readonly Claim[];
}

/**
 * Takes requests into the graph, as many as wait: each once, and none of somebody who wants no part in it. In the same
 * transaction the graph must be held before (`holdGraph`), and what is told checked against the records.
 */
export async function keepNotes(
  db: Database,
  keys: NodeKeys,
  { orgId, people, worked, claims = [], naming = false }: Notes,
): Promise<void> {
  const once = [...new Map(worked.map((one) => [one.requestId, one])).values()];
  const left = await leftAmong(db, orgId, [...new Set(once.map(({ person }) => person))]);
  const kindOfWork = kindsOfWork(naming ? await listPlacedKinds(db, orgId) : []);
  const told = once
    .filter(({ person }) => !left.has(person))
    .map((one) => placed(keys, one, { knows: people, kindOfWork }));
  if (told.length === 0) return;
  const ends = await knownOn(db, orgId, { told, claims });
  const added = await addEvents(
    db,
    told.map((one) => ({ org_id: orgId, ...one.event, people: othersOn(one, ends).accounts.join(' ') })),
  );
  const fresh = told.filter(({ event }) => added.has(event.request_id));
  if (fresh.length === 0) return;
  // The edges take the longest, and what two transactions write both keeps one of them waiting: so the things come after them.
  await addEdges(
    db,
    orgId,
    fresh.flatMap((one) => [...factsOf(one), ...doneBy(one, ends)]),
  );
  await addNodes(
    db,
    orgId,
    fresh.flatMap(({ nodes, week }) => nodes.map((node) => ({ ...node, week }))),
  );
  if (people === 'teams') return;
  const ids = fresh.map(({ requestId }) => requestId);
  for (const requestId of await votedAmong(db, orgId, ids)) await keepRating(db, orgId, requestId);
}

/** What stands for each account on each of the requests; undefined for who wants no part. */
type Ends = (of: Placed, account: string) => string | undefined;

/** Who says that an account is theirs is the one behind it in what they tell themselves; in what others tell, who is confirmed. */
async function knownOn(
  db: Database,
  orgId: string,
  { told, claims }: { readonly told: readonly Placed[]; readonly claims: readonly Claim[] },
): Promise<Ends> {
  const accounts = [...new Set(told.flatMap(({ on }) => on.map(({ key }) => key)))];
  const ends = await endsOf(db, orgId, accounts);
  const claimed = new Set(await claimedAmong(db, orgId, accounts));
  for (const { account, person } of claims) claimed.add(`${account} ${person}`);
  return ({ event: { person } }, account) =>
    claimed.has(`${account} ${person}`) ? (person ?? undefined) : ends.get(account);
}

/** Where a request was, by the keys of the graph. */
interface Placed extends Pick<Worked, 'requestId'> {
  readonly week: number;
  readonly event: Omit<GraphEventRow, 'org_id' | 'people'>;
  /** Who stands for the caller: themselves, or their team; undefined for who is in none. */
  readonly self: string | undefined;
  readonly object: NodeSeen | undefined;
  readonly container: NodeSeen | undefined;
  readonly links: readonly { readonly to: NodeSeen; readonly within: NodeSeen | undefined }[];
  readonly on: readonly { readonly key: string; readonly kind: ReturnType<typeof kindOf> }[];
  readonly nodes: readonly NodeSeen[];
}

const kindOf = (role: WorkNote['people'][number]['role']) => kindOfRole[role];

interface PlacedBy {
  readonly knows: Notes['people'];
  readonly kindOfWork: (worked: Worked) => WorkType;
}

/** Which kind of work a request is of: as a model has said of those that the table counts so, else by the table. */
function kindsOfWork(said: readonly PlacedKind[]): PlacedBy['kindOfWork'] {
  const kinds = new Map(said.map((one) => [`${one.kind} ${one.object_type} ${one.action}`, one.type]));
  return (worked) => {
    const kind = workTypeOf(worked);
    const other = kinds.get(`${kind} ${worked.objectType} ${worked.action}`);
    return workTypes.find((type) => type === other) ?? kind;
  };
}

function placed(keys: NodeKeys, worked: Worked, { knows, kindOfWork }: PlacedBy): Placed {
  const { note, site, product, objectType, at, person, team, requestId } = worked;
  const app = appOf(product);
  const ofPeople = knows === 'people';
  const isOpened = (ref: Pick<WorkRef, 'app'>) => ofPeople && opensAgain(ref.app);
  const nodeOf = (ref: WorkRef) => (isOpened(ref) ? objectNode : closedNode)(keys, ref);
  // A space or a repository may be somebody's own, by their name.
  const within = (ref: Pick<WorkRef, 'app' | 'site' | 'container'>) => {
    const { container } = ref;
    return container === undefined || !isOpened(ref)
      ? undefined
      : containerNode(keys, { app: ref.app, site: ref.site, id: container });
  };
  const ref: WorkRef | undefined =
    app === undefined || note.object === undefined
      ? undefined
      : {
          ...{ app, site, object: note.object, container: note.container },
          // A record may be of one comment on it, which has no id of its own here.
          type: note.type ?? workObjectOf(objectType),
        };
  const object = ref === undefined ? undefined : nodeOf(ref);
  const container = app === undefined ? undefined : within({ app, site, container: note.container });
  // What links to nothing that is known could lead nowhere.
  const links =
    object === undefined ? [] : note.links.map((link) => ({ to: nodeOf(link), within: within(link) }));
  const on =
    app === undefined || object === undefined || !ofPeople
      ? []
      : note.people.map(({ account, role }) => ({
          key: keys.account({ app, site, id: account }),
          kind: kindOf(role),
        }));
  const week = weekOf(at);
  const own = { team, work_type: kindOfWork(worked) };
  return {
    ...{ requestId, week, object, container, links, on },
    self: ofPeople ? person : (team ?? undefined),
    event: ofPeople
      ? {
          ...{ ...own, request_id: requestId, person, at },
          ...{ object: object?.key ?? null, container: container?.key ?? null },
          attachments: JSON.stringify(note.attachments.map(({ type, size }) => ({ type, size }))),
        }
      : // Beside its record it would say who worked on what, by the id as by the time.
        {
          ...{ ...own, request_id: keys.mark(requestId), person: null, at: startOf(week) },
          ...{ object: null, container: null, attachments: '[]' },
        },
    nodes: [object, container, ...links.flatMap(({ to, within }) => [to, within])].filter(
      (node) => node !== undefined,
    ),
  };
}

/**
 * Whether anybody is ever told which object of an app it is: only of products, where related work is on a site that people open
 * pages of. Of other apps a browser's word is kept as a keyed hash, so that nothing that it could have written can be read.
 */
function opensAgain(app: WorkApp): boolean {
  return productIds.some((product) => product === app);
}

function appOf(product: ProductId): WorkApp | undefined {
  return product === 'web' ? undefined : product;
}

/** What is so, whoever tells it. */
function factsOf({ object, container, links, week }: Placed): Edge[] {
  const fact = { week, origin: '', count: 1 };
  const partOf = (of: NodeSeen | undefined, target: NodeSeen | undefined): Edge[] =>
    of === undefined || target === undefined
      ? []
      : [{ source: of.key, kind: 'part-of', target: target.key, ...fact }];
  const linksTo = (target: NodeSeen): Edge[] =>
    object === undefined || target.key === object.key
      ? []
      : [{ source: object.key, kind: 'links-to', target: target.key, ...fact }];
  return [
    ...partOf(object, container),
    ...links.flatMap(({ to, within }) => [...linksTo(to), ...partOf(to, within)]),
  ];
}

/** What people had to do with the object, and the caller with them. */
function doneBy(of: Placed, ends: Ends): Edge[] {
  const { object, self, on, week } = of;
  if (object === undefined) return [];
  const edge = { week, origin: '', count: 1 };
  const used: Edge[] =
    self === undefined ? [] : [{ source: self, kind: 'used', target: object.key, ...edge }];
  const had = on.flatMap(({ key, kind }): Edge[] => {
    const source = ends(of, key);
    return source === undefined ? [] : [{ source, kind, target: object.key, ...edge }];
  });
  const together =
    self === undefined
      ? []
      : othersOn(of, ends).people.map(
          (other): Edge => ({ source: self, kind: 'works-with', target: other, ...edge }),
        );
  return [...used, ...had, ...together];
}

/** Whom the caller works with on it, and by which accounts they were seen: everybody, or nobody where it was told to so many. */
function othersOn(of: Placed, ends: Ends): { readonly people: string[]; readonly accounts: string[] } {
  const others = of.on.flatMap(({ key }) => {
    const end = ends(of, key);
    return end === undefined || end === of.self ? [] : [{ key, end }];
  });
  const people = [...new Set(others.map(({ end }) => end))];
  if (people.length > MOST_TOGETHER) return { people: [], accounts: [] };
  return { people, accounts: [...new Set(others.map(({ key }) => key))] };
}
