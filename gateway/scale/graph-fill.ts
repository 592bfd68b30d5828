import { createHash } from 'node:crypto';
import { workTypeOfObject } from '@sidenote/contract/graph/work-types';
import { startOf } from '@sidenote/contract/weeks';
import type { Planted } from '../graph/synthetic/planted.ts';
import { linkOf, type PlantedObject, workIn } from '../graph/synthetic/work.ts';
import { copyIn, setIndexesAside } from './fill.ts';
import { randomFrom, uuidAt } from './random.ts';

/** Organisation of the graph that is measured. */
export const GRAPH_ORG = 'acme';

export interface GraphFilled {
  readonly planted: Planted;
  readonly weeks: number;
  /** The first of the weeks. */
  readonly first: number;
}

const hash = (text: string) => createHash('md5').update(text).digest('hex');

/** The pseudonym of somebody of a planted organisation. */
export function plantedPerson(n: number): string {
  return hash(`person ${n}`);
}

/** The key of one of its objects. */
export function plantedObject({ team, week, n }: PlantedObject): string {
  return hash(`object ${team} ${week} ${n}`);
}

function containerKey({ team, container }: PlantedObject): string {
  return hash(`container ${team} ${container}`);
}

/** Tables that a graph is filled into. */
const tables = ['graph_edge', 'graph_node', 'graph_event'] as const;

/**
 * Copies the edges, nodes and requests of a planted organisation into the database, week by week, as its administrator; says how
 * many things were done. What is done twice in a week is one row that counts two. Keys and indexes are set aside meanwhile.
 */
export async function fillGraph(adminUrl: string, { planted, weeks, first }: GraphFilled): Promise<number> {
  const makeIndexes = await setIndexesAside(adminUrl, tables);
  const random = randomFrom(11);
  let done = 0;
  for (let week = 0; week < weeks; week += 1) {
    const edges = new Map<string, number>();
    const objects = new Map<string, PlantedObject>();
    const requests: string[] = [];
    const at = first + week;
    for (const { person, kind, object } of workIn(planted, week)) {
      const key = plantedObject(object);
      const edge = `${plantedPerson(person)}\t${kind}\t${key}`;
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
      objects.set(key, object);
      if (kind === 'used') requests.push(requestLine({ person, object, at, random }));
      done += 1;
    }
    await copyIn(
      adminUrl,
      'graph_edge (org_id, source, kind, target, week, origin, count)',
      lines(edges, objects, at),
    );
    await copyIn(
      adminUrl,
      'graph_node (org_id, key, kind, app, type, sealed, listed, first_week, last_week)',
      objects
        .entries()
        .map(
          ([key, { app, type }]) =>
            `${GRAPH_ORG}\t${key}\tobject\t${app}\t${type}\t${'s'.repeat(90)}\t0\t${at}\t${at}\n`,
        ),
    );
    await copyIn(
      adminUrl,
      'graph_event (org_id, request_id, work_type, attachments, people, at, person, team, object, container)',
      requests,
    );
  }
  await makeIndexes();
  return done;
}

/** A request that was made about an object, at some time of the week. */
function requestLine({
  person,
  object,
  at,
  random,
}: {
  person: number;
  object: PlantedObject;
  at: number;
  random: () => number;
}): string {
  const time = startOf(at) + Math.floor(random() * (startOf(at + 1) - startOf(at)));
  const type = workTypeOfObject(object.app, object.type);
  const told = [GRAPH_ORG, uuidAt(time, random), type, '[]', '', time, plantedPerson(person), '\\N'];
  return `${[...told, plantedObject(object), containerKey(object)].join('\t')}\n`;
}

function* lines(
  edges: ReadonlyMap<string, number>,
  objects: ReadonlyMap<string, PlantedObject>,
  week: number,
): Generator<string> {
  for (const [edge, count] of edges) yield `${GRAPH_ORG}\t${edge}\t${week}\t\t${count}\n`;
  for (const [key, object] of objects) {
    yield `${GRAPH_ORG}\t${key}\tpart-of\t${containerKey(object)}\t${week}\t\t1\n`;
    const link = linkOf(object);
    if (link !== undefined) yield `${GRAPH_ORG}\t${key}\tlinks-to\t${plantedObject(link)}\t${week}\t\t1\n`;
  }
}
