import type { InteractionRecord } from '@sidenote/contract/record';
import { DAY_MS, END, organisationId, type Population, personId, teamId } from './population.ts';
import { randomFrom, uuidOf, weighted } from './random.ts';

/** What people do most, first; the weights are a guess, their being unequal is not. */
const actions = [
  'fix-spelling-grammar',
  'improve-writing',
  'summarise',
  'make-shorter',
  'bulleted-list',
  'find-action-items',
] as const;
const products = ['jira', 'confluence', 'jira-service-management', 'bitbucket', 'trello', 'web'] as const;
const objects = ['issue', 'page', 'request', 'pull-request', 'card', 'other'] as const;
const lengths = ['≤100', '≤300', '≤1000', '≤3000', '≤10000'] as const;
const outcomes = ['answered', 'stopped', 'upstream_failed', 'rate_limited'] as const;

const byRank = (count: number) => weighted(Array.from({ length: count }, (_none, rank) => 1 / (rank + 1)));
const pickAction = byRank(actions.length);
const pickProduct = byRank(products.length);
const pickLength = weighted([3, 5, 6, 3, 1]);
const pickOutcome = weighted([960, 25, 10, 5]);
/** Of each hour of a day, in the region's own time: two humps with lunch between them. */
const pickHour = weighted([
  1, 1, 1, 1, 2, 4, 10, 30, 75, 95, 100, 90, 60, 85, 100, 95, 80, 50, 25, 15, 10, 6, 3, 2,
]);

/**
 * Records as a busy gateway leaves them, in the order of their time: organisations by Zipf's law, so that one holds a
 * good part of all rows; people within them alike; weekends nearly empty. The same for the same population.
 */
export function* recordsOf(population: Population): Generator<InteractionRecord> {
  const random = randomFrom(20);
  const members = membersOf(population);
  const pickOrganisation = weighted(members.map(({ length }) => length));
  const start = END - population.days * DAY_MS;
  const weights = Array.from({ length: population.days }, (_none, day) => weightOf(start + day * DAY_MS));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let owed = 0;
  for (const [day, weight] of weights.entries()) {
    owed += (population.rows * weight) / total;
    const times = Array.from({ length: Math.round(owed) }, () => {
      const hour = pickHour(random());
      return start + day * DAY_MS + Math.floor((hour + random()) * 3_600_000);
    }).sort((a, b) => a - b);
    owed -= times.length;
    for (const at of times) {
      const rank = pickOrganisation(random());
      const own = members[rank] ?? [];
      const place = Math.floor(random() * own.length);
      yield recordOf({ random, rank, person: own[place] ?? 0, team: teamId(rank, place), at });
    }
  }
}

/** The numbers of the people of each organisation; everybody is in one. */
export function membersOf({ people, organisations }: Population): number[][] {
  const members: number[][] = Array.from({ length: organisations }, (_none, rank) => [rank]);
  const pick = byRank(organisations);
  const random = randomFrom(7);
  for (let person = organisations; person < people; person += 1) members[pick(random())]?.push(person);
  return members;
}

interface Asked {
  readonly random: () => number;
  readonly rank: number;
  readonly person: number;
  readonly team: string;
  readonly at: number;
}

function recordOf({ random, rank, person, team, at }: Asked): InteractionRecord {
  const product = pickProduct(random());
  const outcome = outcomes[pickOutcome(random())] ?? 'answered';
  const totalMs = 200 + Math.floor(random() ** 3 * 20_000);
  return {
    requestId: uuidOf(random),
    orgId: organisationId(rank),
    person: personId(person),
    team,
    action: actions[pickAction(random())] ?? 'summarise',
    site: `${organisationId(rank)}.atlassian.net`,
    product: products[product] ?? 'web',
    objectType: objects[product] ?? 'other',
    inputLength: lengths[pickLength(random())] ?? '≤100',
    outputLength: lengths[pickLength(random())] ?? '≤100',
    outcome,
    provider: 'Example Models',
    model: 'some-model-large',
    region: 'eu',
    policyVersion: 3,
    promptVersion: 1,
    firstTokenMs: outcome === 'rate_limited' ? null : Math.floor(totalMs / 8),
    totalMs,
    at,
  };
}

function weightOf(at: number): number {
  return [0, 6].includes(new Date(at).getUTCDay()) ? 0.05 : 1;
}
