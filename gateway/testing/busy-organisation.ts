import type { DeviceReason } from '@sidenote/contract/blocked-on-device';
import type { Outcome } from '@sidenote/contract/outcomes';
import type { InteractionRecord } from '@sidenote/contract/record';
import { utcDay } from '@sidenote/contract/utc-day';
import { startOf, weekOf } from '@sidenote/contract/weeks';
import { addBlockedCounts } from '../storage/blocked-by-day.ts';
import type { Storage } from '../storage/database.ts';
import { addGroup } from '../storage/directory-groups.ts';
import { changeMembers } from '../storage/directory-members.ts';
import { addPerson } from '../storage/directory-people.ts';
import { putVote } from '../storage/feedback.ts';
import { keepRecords } from '../storage/keep-records.ts';
import { putOutcome } from '../storage/outcomes.ts';
import { notePeople } from '../storage/person-weeks.ts';
import { personNo, requestNo, sampleRecord } from './sample-rows.ts';

/** Teams with how many people they have; two are too small to be told about. */
const teams = [
  ['Platform', 14],
  ['Support', 11],
  ['Billing', 9],
  ['Design', 7],
  ['Mergers', 3],
  ['Board', 2],
] as const;

const DAY_MS = 86_400_000;
const actions = [
  'summarise',
  'improve-writing',
  'fix-spelling-grammar',
  'make-shorter',
  'translate',
] as const;
const products = ['jira', 'confluence', 'jira-service-management'] as const;
const lengths = ['≤100', '≤300', '≤1000', '≤3000'] as const;
const blockedHere = [
  'site_not_allowed',
  'product_not_allowed',
  'page_not_supported',
] as const satisfies readonly DeviceReason[];

export interface Busy {
  readonly orgId: string;
  /** Weeks that are over, up to now. */
  readonly weeks: number;
  readonly now: number;
  /** Of whom the directory knows, besides those who ask. */
  readonly idle?: number;
}

/**
 * Fills an organisation with some weeks of use, as requests would have left it: a directory with teams of more and fewer than
 * five, records, votes, outcomes, refusals. The same each time.
 */
export async function fillBusyOrganisation(storage: Storage, busy: Busy): Promise<void> {
  const { orgId, weeks, now } = busy;
  const people = await addDirectory(storage, busy);
  const random = randomFrom(41);
  const last = weekOf(now) - 1;
  for (let week = last - weeks + 1; week <= last; week += 1) {
    const grown = (week - last + weeks) / weeks;
    const asking = people.filter((_one, n) => (n * 7919) % 100 < 55 + 45 * grown);
    const records = asking.flatMap((person) =>
      Array.from({ length: 2 + Math.floor(random() * 9 * grown) }, (_none, of) =>
        recordOf({
          ...person,
          orgId,
          requestId: requestNo((week * 100 + person.n) * 100 + of),
          week,
          random,
        }),
      ),
    );
    await keepRecords(storage, records);
    await storage.inOrganisation(orgId, async (db) => {
      const enabled = people.filter((_one, n) => (n * 7919) % 100 < 65 + 35 * grown);
      await notePeople(db, { orgId, week, people: enabled.map(({ person }) => person), asked: false });
      for (const record of records.filter(({ outcome }) => outcome === 'answered'))
        await tellOf(db, record, random);
      const day = utcDay(startOf(week) + DAY_MS);
      await addBlockedCounts(
        db,
        orgId,
        blockedHere.map((reason, at) => ({ day, reason, told: 3 + Math.floor(random() * 20) - 2 * at })),
      );
    });
  }
}

type Database = Parameters<typeof putVote>[0];
type Random = () => number;

async function tellOf(db: Database, record: InteractionRecord, random: Random): Promise<void> {
  const { orgId, person, requestId } = record;
  const at = record.at + record.totalMs + 9_000;
  const outcome = ([...spread] as const)[Math.floor(random() * spread.length * 1.15)];
  if (outcome !== undefined)
    await putOutcome(db, { orgId, person, at, told: { requestId, outcome, version: at } });
  if (random() > 0.2) return;
  const vote = random() < 0.82 ? ('up' as const) : ('down' as const);
  await putVote(db, { orgId, person, at, feedback: { requestId, vote, reasons: [] } });
}

/** As likely as they stand here often; some are never told. */
const spread: readonly Outcome[] = [
  ...['replaced', 'replaced', 'replaced', 'replaced', 'inserted', 'inserted'],
  ...['copied', 'copied', 'discarded', 'discarded', 'discarded', 'put_back'],
] as const satisfies readonly Outcome[];

interface Asking {
  readonly person: string;
  readonly team: string;
  readonly n: number;
  readonly orgId: string;
  readonly requestId: string;
  readonly week: number;
  readonly random: Random;
}

function recordOf({ person, team, n, orgId, requestId, week, random }: Asking): InteractionRecord {
  const pick = <T>(all: readonly [T, ...T[]]) => all[Math.floor(random() ** 1.6 * all.length)] ?? all[0];
  const product = pick(products);
  const luck = random();
  const refusal = pick(['site_not_allowed', 'product_not_allowed', 'secret_found']);
  const outcome =
    luck < 0.86 ? 'answered' : luck < 0.89 ? 'stopped' : luck < 0.91 ? 'upstream_timeout' : refusal;
  const answered = outcome === 'answered' || outcome === 'stopped';
  const totalMs = 400 + Math.floor(random() ** 3 * 14_000);
  return sampleRecord(requestId, {
    ...{ orgId, person, team, outcome, totalMs, product },
    action: pick(actions),
    site: product === 'confluence' ? 'wiki.acme.example' : 'acme.atlassian.net',
    objectType: product === 'confluence' ? 'page' : 'issue',
    inputLength: pick(lengths),
    outputLength: pick(lengths),
    provider: 'Test Provider',
    model: n % 3 === 0 ? 'small-model' : 'test-model',
    promptVersion: week % 9 < 4 ? 1 : 2,
    firstTokenMs: answered ? Math.floor(totalMs / 6) : null,
    at: startOf(week) + Math.floor(random() * 5) * DAY_MS + Math.floor((8 + random() * 9) * 3_600_000),
  });
}

async function addDirectory(storage: Storage, { orgId, now, idle = 6 }: Busy) {
  const members = teams.flatMap(([name, count], at) =>
    Array.from({ length: count }, () => ({ name, team: requestNo(900_000 + at) })),
  );
  const people = members.map((one, n) => ({ ...one, n, person: personNo(n + 1) }));
  await storage.inOrganisation(orgId, async (db) => {
    const add = (id: string, person: string) =>
      addPerson(db, orgId, { id, userName: id, externalId: null, active: true, person, now });
    for (const { n, person } of people) await add(`user-${n}`, person);
    for (let n = 0; n < idle; n += 1) await add(`idle-${n}`, personNo(5_000 + n));
    for (const [at, [name]] of teams.entries()) {
      const groupId = requestNo(900_000 + at);
      const ids = people.filter(({ team }) => team === groupId).map(({ n }) => `user-${n}`);
      await addGroup(db, orgId, { id: groupId, displayName: name, externalId: null, now });
      await changeMembers(db, {
        orgId,
        groupId,
        personOf: () => personNo(0),
        changes: [{ kind: 'add', ids }],
        now,
      });
    }
  });
  return people;
}

/** Numbers from 0 to 1 that come out the same each time. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
