import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { workTypeOfObject } from '@sidenote/contract/graph/work-types';
import { startOf, weekOf } from '@sidenote/contract/weeks';
import { analyse } from '../graph/analysis/analyse.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import { containerNode, containerOf, type NodeSeen, objectNode } from '../graph/sealed-refs.ts';
import { type Planted, type Planting, plant } from '../graph/synthetic/planted.ts';
import { linkOf, type PlantedObject, workIn } from '../graph/synthetic/work.ts';
import type { Database, Storage } from '../storage/database.ts';
import { addGroup } from '../storage/directory-groups.ts';
import { changeMembers } from '../storage/directory-members.ts';
import { addPerson } from '../storage/directory-people.ts';
import { claimAnalysis, planWeeks } from '../storage/graph-analysis.ts';
import { addEdges, type Edge } from '../storage/graph-edges.ts';
import { addNodes } from '../storage/graph-nodes.ts';
import { personNo, requestNo } from './sample-rows.ts';
import { switchGraphOn } from './switch-graph-on.ts';

/** Names of the directory's groups; teams beyond them have none. */
const names = [
  ...(['Checkout', 'Customer care', 'Design system', 'Handbook', 'Delivery', 'Payments'] as const),
  ...(['Service desk', 'Mobile design', 'Editorial', 'Launches', 'Search', 'Field support'] as const),
];

/** Containers of each app as its people call them, by team. */
const called: Readonly<Record<string, (team: number) => string>> = {
  github: (team) => `acme/${nameOf(team).toLowerCase().replaceAll(' ', '-')}`,
  jira: (team) => initials(team),
  'jira-service-management': (team) => `${initials(team)}DESK`,
  confluence: (team) => `${initials(team)}DOCS`,
  slack: (team) => `C0${initials(team)}TEAM${team}`,
  figma: (team) => String(70_001 + team),
  'google-calendar': (team) => `calendar-of-team-${team}`,
  'google-drive': (team) => `0Afolder-of-the-team-${team}`,
};

/** Sites of the apps that are not on the organisation's own. */
const sites: Readonly<Record<string, string>> = {
  github: 'github.com',
  slack: 'app.slack.com',
  figma: 'www.figma.com',
  'google-calendar': 'calendar.google.com',
  'google-drive': 'drive.google.com',
};

export interface SampleGraph {
  readonly orgId: string;
  /** Made with the gateway's own secret (`nodeKeysOf`), so that it can open what is sealed here. */
  readonly keys: NodeKeys;
  /** Weeks that are over, up to now. */
  readonly weeks: number;
  readonly now: number;
  /** 120 unless told, in eleven teams. */
  readonly people?: number;
  /** Share of what is done across teams; a quarter unless told. */
  readonly noise?: number;
  /** Pseudonym of somebody who takes the place of the first of its people who stay in their team. */
  readonly self?: string;
}

/**
 * Fills an organisation with some weeks of work of planted teams, as notes and connectors would have left it, with the
 * directory's groups, and analyses each of the weeks. The same each time.
 */
export async function fillSampleGraph(storage: Storage, sample: SampleGraph): Promise<void> {
  const { orgId, weeks, now } = sample;
  await addSampleWork(storage, sample);
  await switchGraphOn(storage, orgId, sampleGraphRules);
  const first = weekOf(now) - weeks;
  const done = Array.from({ length: weeks }, (_none, week) => first + week);
  await storage.inOrganisation(orgId, (db) => planWeeks(db, orgId, { weeks: done, now: 0 }));
  for (;;) {
    const claimed = await storage.inOrganisation(orgId, (db) =>
      claimAnalysis(db, storage.kind, { orgId, leaseMs: 600_000 }),
    );
    if (claimed === undefined) return;
    await analyse({
      ...{ storage, claimed, keys: sample.keys, onProgress: () => undefined },
      read: (work) => storage.inOrganisation(orgId, work),
    });
  }
}

/** Rules under which the sample graph is learnt. */
export const sampleGraphRules: Partial<GraphRules> = {
  details: true,
  people: 'people',
  products: ['jira', 'jira-service-management', 'confluence', 'github', 'slack'],
};

/** The same without an analysis of it. */
export async function addSampleWork(storage: Storage, sample: SampleGraph): Promise<void> {
  const { orgId, keys, weeks, now, self } = sample;
  const planted = plant(sampleGraphPlanting(sample));
  const stays = stayingIn(planted, weeks);
  const pseudonymOf = (person: number) => (person === stays && self) || sampleGraphPerson(person);
  const first = weekOf(now) - weeks;
  await storage.inOrganisation(orgId, (db) =>
    addDirectory(db, orgId, { teams: planted.teamsIn(0), now, pseudonymOf }),
  );
  for (let week = 0; week < weeks; week += 1)
    await storage.inOrganisation(orgId, async (db) => {
      const nodes: (NodeSeen & { week: number })[] = [];
      const edges: Edge[] = [];
      const at = first + week;
      const added = new Map<string, string>();
      const add = (object: PlantedObject, then: number): string => {
        const name = `${object.team} ${object.week} ${object.n} ${then}`;
        const known = added.get(name);
        if (known !== undefined) return known;
        const ref = refOf(object);
        const own = objectNode(keys, ref);
        const within = containerNode(keys, containerOf(ref) ?? { app: ref.app, site: ref.site, id: '' });
        nodes.push({ ...own, week: then }, { ...within, week: then });
        edges.push({ source: own.key, kind: 'part-of', target: within.key, week: at, origin: '', count: 1 });
        added.set(name, own.key);
        return own.key;
      };
      const events = workIn(planted, week)
        .toArray()
        .flatMap(({ person, kind, object }, n) => {
          const key = add(object, at);
          const source = pseudonymOf(person);
          edges.push({ source, kind, target: key, week: at, origin: '', count: 1 });
          const link = linkOf(object);
          if (link !== undefined)
            edges.push({
              ...{ source: key, kind: 'links-to', target: add(link, at - 1) },
              ...{ week: at, origin: '', count: 1 },
            });
          if (kind !== 'used') return [];
          const type = workTypeOfObject(object.app, object.type);
          return [
            {
              ...{ org_id: orgId, request_id: requestNo(at * 1_000_000 + n), person: source, team: null },
              ...{ object: key, container: null, work_type: type, attachments: '[]', people: '' },
              at: startOf(at) + n * 60_000,
            },
          ];
        });
      await addNodes(db, orgId, nodes);
      await addEdges(db, orgId, edges);
      for (let from = 0; from < events.length; from += 500)
        await db
          .insertInto('graph_event')
          .values(events.slice(from, from + 500))
          .execute();
    });
}

/** What the sample is planted by, to be found again. */
export function sampleGraphPlanting(sample: Pick<SampleGraph, 'people' | 'noise' | 'weeks'>): Planting {
  const { people = 120, noise = 0.25, weeks } = sample;
  return { people, weeks, noise, seed: 29, moving: 0.01 };
}

/** The first of the people who is in one team all the time. */
function stayingIn({ teamsIn }: Planted, weeks: number): number {
  const all = Array.from({ length: weeks }, (_none, week) => teamsIn(week));
  return all[0]?.findIndex((team, person) => all.every((teams) => teams[person] === team)) ?? -1;
}

/** People of the sample graph come behind all others of samples. */
const FIRST_PERSON = 20_000;

/** The pseudonym of one of its people. */
export function sampleGraphPerson(person: number): string {
  return personNo(FIRST_PERSON + person);
}

function nameOf(team: number): string {
  return names[team % names.length] ?? 'Team';
}

function initials(team: number): string {
  return nameOf(team)
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '')
    .slice(0, 5);
}

function refOf({ team, week, n, container, app, type }: PlantedObject): WorkRef {
  const id = week * 1_000 + n;
  const digits = String(1_000_000_000 + team * 100_000 + id);
  const object: Record<string, string> = {
    jira: `${initials(team)}-${id}`,
    'jira-service-management': `${initials(team)}DESK-${id}`,
    slack: `${digits}.000000`,
    'google-calendar': `event${digits}`,
    'google-drive': `1Document-no-${digits}`,
    figma: `file00000${digits}`,
  };
  return {
    ...{ app, type, object: object[app] ?? digits },
    site: sites[app] ?? 'acme.atlassian.net',
    container: called[app]?.(team) ?? String(container),
  };
}

async function addDirectory(
  db: Database,
  orgId: string,
  { teams, now, pseudonymOf }: { teams: Uint32Array; now: number; pseudonymOf: (person: number) => string },
): Promise<void> {
  const idOf = (person: number) => `graph-user-${person}`;
  for (const person of teams.keys())
    await addPerson(db, orgId, {
      ...{ id: idOf(person), userName: idOf(person), externalId: null, active: true, now },
      person: pseudonymOf(person),
    });
  const byTeam = Map.groupBy(teams.keys(), (person) => teams[person] ?? 0);
  for (const [team, people] of byTeam) {
    const groupId = requestNo(950_000 + team);
    if (team >= names.length) continue;
    await addGroup(db, orgId, { id: groupId, displayName: nameOf(team), externalId: null, now });
    await changeMembers(db, {
      ...{ orgId, groupId, now, personOf: () => personNo(0) },
      changes: [{ kind: 'add', ids: people.map(idOf) }],
    });
  }
}
