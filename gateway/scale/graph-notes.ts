import type { WorkRef, WorkRole } from '@sidenote/contract/graph/work-note';
import type { WorkApp } from '@sidenote/contract/graph/work-objects';
import type { ProductId } from '@sidenote/contract/products';
import type { InteractionRecord } from '@sidenote/contract/record';
import type { ObjectType } from '@sidenote/contract/wire';
import type { Told } from '../graph/note-queue.ts';
import type { Planted } from '../graph/synthetic/planted.ts';
import { linkOf, type PlantedObject, workIn } from '../graph/synthetic/work.ts';
import { sampleRecord } from '../testing/sample-rows.ts';
import { GRAPH_ORG, plantedPerson } from './graph-fill.ts';
import { randomFrom, uuidAt } from './random.ts';

/** What a product's records say of its objects, and who is on one. */
interface Kind {
  readonly product: Exclude<ProductId, 'web'>;
  readonly site: string;
  readonly objectType: ObjectType;
  readonly roles: readonly WorkRole[];
  readonly ids: (team: number, n: number) => { readonly object: string; readonly container: string };
}

const digits = (team: number, n: number) => String(1_000_000_000 + ((team * 100_000 + n) % 8_000_000_000));

/** The products that people of a planted organisation ask in. */
const kinds: readonly Kind[] = [
  {
    product: 'jira',
    site: 'acme.atlassian.net',
    objectType: 'issue',
    roles: ['author', 'assignee', 'commenter'],
    ids: (team, n) => ({ object: `T${team}-${n}`, container: `T${team}` }),
  },
  {
    product: 'jira-service-management',
    site: 'acme.atlassian.net',
    objectType: 'request',
    roles: ['author', 'assignee', 'commenter'],
    ids: (team, n) => ({ object: `T${team}DESK-${n}`, container: `T${team}DESK` }),
  },
  {
    product: 'confluence',
    site: 'acme.atlassian.net',
    objectType: 'page',
    roles: ['author', 'commenter', 'commenter'],
    ids: (team, n) => ({ object: digits(team, n), container: `T${team}DOCS` }),
  },
  {
    product: 'github',
    site: 'github.com',
    objectType: 'pull-request',
    roles: ['author', 'reviewer', 'commenter'],
    ids: (team, n) => ({ object: digits(team, n), container: `acme/team-${team}` }),
  },
  {
    product: 'slack',
    site: 'app.slack.com',
    objectType: 'message',
    roles: ['author', 'commenter', 'commenter'],
    ids: (team, n) => ({ object: `${digits(team, n).slice(0, 10)}.000000`, container: `C0TEAM${team}` }),
  },
];

/** Those products. */
export const productsTold: readonly string[] = kinds.map(({ product }) => product);

/** A request of which a note is told, and its record. */
export interface PlantedNote {
  readonly told: Told;
  readonly record: InteractionRecord;
}

/**
 * Requests that people of a planted organisation make in a week, in any order, with what their browsers tell of each: the object and
 * where it is, and with `details`, as where products may be asked, whose account they have, three people of its team, and of every
 * other object what it links to. `skip` leaves out those that were told before.
 */
export function plantedNotes(
  planted: Planted,
  {
    week,
    now,
    count,
    skip,
    details,
  }: { week: number; now: number; count: number; skip: number; details: boolean },
): PlantedNote[] {
  const random = randomFrom(3);
  const upTo = (below: number) => Math.floor(random() * below);
  const teams = Map.groupBy(planted.teamsIn(week).keys(), (person) => planted.teamsIn(week)[person] ?? 0);
  const asked = workIn(planted, week)
    .filter(({ kind }) => kind === 'used')
    .flatMap(({ person, object }) => {
      const kind = kindOf(object.app);
      return kind === undefined ? [] : [{ person, object, kind, order: random() }];
    })
    .toArray();
  if (asked.length < skip + count) throw new RangeError(`Only ${asked.length} requests are made in a week.`);
  asked.sort((a, b) => a.order - b.order);
  return asked.slice(skip, skip + count).map(({ person, object, kind }, n) => {
    const { product, objectType, roles, site } = kind;
    const team = teams.get(object.team) ?? [];
    const { object: id, container } = refOf(kind, object);
    const link = linkOf(object);
    const linked = link === undefined ? undefined : kindOf(link.app);
    const requestId = uuidAt(now + skip + n, random);
    const where = { requestId, object: id, container, attachments: [] };
    return {
      told: {
        person: plantedPerson(person),
        note: details
          ? {
              ...{ ...where, self: accountOf(person) },
              people: roles.map((role) => ({ role, account: accountOf(team[upTo(team.length)] ?? person) })),
              links: link === undefined || linked === undefined ? [] : [refOf(linked, link)],
            }
          : { ...where, people: [], links: [] },
      },
      record: sampleRecord(requestId, {
        ...{ orgId: GRAPH_ORG, person: plantedPerson(person), product, objectType, site, at: now },
      }),
    };
  });
}

const accountOf = (person: number) => `account-${person}`;

function kindOf(app: WorkApp): Kind | undefined {
  return kinds.find(({ product }) => product === app);
}

function refOf({ ids, site }: Kind, { app, type, team, week, n }: PlantedObject): WorkRef {
  return { app, type, site, ...ids(team, week * 1_000 + n) };
}
