import { plainName } from '@sidenote/contract/graph/context';
import { type GraphPicture, noPicture } from '@sidenote/contract/graph/organisation-graph';
import { workApps } from '@sidenote/contract/graph/work-note';
import type { WorkApp } from '@sidenote/contract/graph/work-objects';
import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { nameOf } from '@sidenote/contract/weeks';
import { z } from 'zod';
import type { Database } from '../storage/database.ts';
import { namesOfGroups } from '../storage/directory-groups.ts';
import { listAnalyses } from '../storage/graph-analysis.ts';
import { listNames, listRelations, listTeams } from '../storage/graph-deduced.ts';
import { listPlacedKinds } from '../storage/graph-kinds.ts';
import { findNodes } from '../storage/graph-nodes.ts';
import { readGraphRules } from '../storage/graph-rules.ts';
import { WINDOW_WEEKS } from './analysis/reading.ts';
import { addUp, inFifths, type Relation, sharesOf } from './analysis/window.ts';
import type { NodeKeys } from './node-keys.ts';
import { placeName } from './place-name.ts';
import { openContainer } from './sealed-refs.ts';

const checkpointSchema = z.object({ others: z.int() });

/** A container as it is told. */
interface Place {
  readonly app: WorkApp;
  readonly site: string;
  readonly name: string;
}

/** Containers of a team that are shown. */
const MOST_CONTAINERS = 8;

/**
 * How an organisation's teams work together in the weeks up to one, or up to the last that is analysed; undefined for a week
 * that is none. Made of what weeks have left, each of five people and more.
 */
export async function organisationGraph(
  db: Database,
  { orgId, keys, wanted }: { orgId: string; keys: NodeKeys; wanted: string | undefined },
): Promise<GraphPicture | undefined> {
  const done = (await listAnalyses(db, orgId)).filter(({ state }) => state === 'done');
  const weeks = done.map(({ week }) => nameOf(week));
  const own = wanted === undefined ? done.at(-1) : done.find(({ week }) => nameOf(week) === wanted);
  if (own === undefined) return wanted === undefined ? { ...noPicture, weeks } : undefined;
  const { week } = own;
  const teams = await listTeams(db, orgId, week);
  const relations = await listRelations(db, orgId, { from: week - WINDOW_WEEKS + 1, to: week });
  const [does, uses, worksIn, collaborates, feeds] = (
    ['does', 'uses', 'works-in', 'collaborates', 'feeds'] as const
  ).map((kind) => addUp(relations, kind, week));
  const names = await namesOfGroups(
    db,
    orgId,
    teams.flatMap(({ group_id }) => group_id ?? []),
  );
  const containers = await openContainers(db, orgId, { keys, relations: worksIn ?? [] });
  const of = (all: readonly Relation[] | undefined, team: string) =>
    (all ?? []).filter(({ source }) => source === team);
  const naming = (await readGraphRules(db, orgId))?.naming === true;
  const ids = new Set(teams.map(({ id }) => id));
  const together = (collaborates ?? []).filter(({ source, target }) => ids.has(source) && ids.has(target));
  return {
    weeks,
    week: nameOf(week),
    teams: teams.map(({ id, people, group_id }) => ({
      ...{ id, people },
      name: group_id === null ? null : plainName(names.get(group_id) ?? '') || null,
      types: typesOf(of(does, id)),
      containers: placesOf(of(worksIn, id), containers),
      apps: inSteps(of(uses, id)).flatMap(({ target, weight, why }) => {
        const app = workApps.find((one) => one === target);
        return app === undefined ? [] : { app, weight, why };
      }),
    })),
    collaborates: inSteps(together).map(({ source, target, weight, why }) => ({
      ...{ from: source, to: target, weight },
      why,
    })),
    feeds: inSteps(feeds ?? []).flatMap(({ source, target, weight, why }) => {
      const [from, to] = [typeOf(source), typeOf(target)];
      return from === undefined || to === undefined ? [] : { from, to, weight, why };
    }),
    // At once, though what a model said of them is deleted a moment later.
    names: (naming ? await listNames(db, orgId) : []).flatMap(({ type, name }) => {
      const known = typeOf(type);
      return known === undefined ? [] : { type: known, name };
    }),
    placed: (naming ? await listPlacedKinds(db, orgId) : []).flatMap(
      ({ kind, object_type, action, type }) => {
        const [known, from] = [typeOf(type), typeOf(kind)];
        return known === undefined || from === undefined
          ? []
          : { from, objectType: object_type, action, type: known };
      },
    ),
    others: checkpointSchema.safeParse(JSON.parse(own.checkpoint ?? 'null')).data?.others ?? 0,
  };
}

/** Where a team works, the most first. Of places with one name on one site only the first is told: nobody could tell them apart. */
function placesOf(worksIn: readonly Relation[], places: ReadonlyMap<string, Place>) {
  const told = new Set<string>();
  const known = worksIn.flatMap((relation) => {
    const place = places.get(relation.target);
    if (place === undefined) return [];
    const called = `${place.app} ${place.site} ${place.name}`;
    if (told.has(called)) return [];
    told.add(called);
    return { ...relation, place };
  });
  return inSteps(known)
    .slice(0, MOST_CONTAINERS)
    .map(({ place, weight, why }) => ({ ...place, weight, why }));
}

function typeOf(name: string): WorkType | undefined {
  return workTypes.find((type) => type === name);
}

function typesOf(does: readonly Relation[]) {
  const known = does.flatMap(({ target, weight, why }) => {
    const type = typeOf(target);
    return type === undefined ? [] : { type, weight, why };
  });
  const shares = sharesOf(known.map(({ weight }) => weight));
  return known
    .map(({ type, why }, at) => ({ type, share: shares[at] ?? 0, why }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

function inSteps<One extends Relation>(relations: readonly One[]): One[] {
  const largest = relations.reduce((most, { weight }) => Math.max(most, weight), 0);
  return relations.map((relation) => ({ ...relation, weight: inFifths(relation.weight, largest) }));
}

async function openContainers(
  db: Database,
  orgId: string,
  { keys, relations }: { keys: NodeKeys; relations: readonly Relation[] },
) {
  const nodes = await findNodes(db, orgId, [...new Set(relations.map(({ target }) => target))]);
  return new Map(
    nodes.values().flatMap((node) => {
      // Who sees this may not be among those who may open it, nor know that it is there.
      const opened = node.listed === 1 ? undefined : openContainer(keys, node);
      if (opened === undefined) return [];
      const { app, site } = opened;
      const name = placeName(opened);
      return name === undefined ? [] : [[node.key, { app, site, name }] as const];
    }),
  );
}
