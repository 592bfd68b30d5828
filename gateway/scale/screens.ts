import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import { insightsQuerySchema } from '@sidenote/contract/insights';
import { organisationActs } from '@sidenote/contract/undo';
import { utcDay } from '@sidenote/contract/utc-day';
import { MOST_DEAD_LETTERS, MOST_WEBHOOKS } from '@sidenote/contract/webhooks';
import { nameOf, weekOf } from '@sidenote/contract/weeks';
import { Client } from 'pg';
import { configSchema } from '../config.ts';
import { answerBlocked, answerInsights, answerInsightsBy } from '../insights/answers.ts';
import { countWeek } from '../insights/count-week.ts';
import { LOOKED_BACK } from '../routes/admin/versions.ts';
import { findAudit, listLatestAudit } from '../storage/audit.ts';
import { searchActs, searchAudit } from '../storage/audit-search.ts';
import { listDataOut } from '../storage/data-out.ts';
import type { Database, Storage } from '../storage/database.ts';
import { listFleetCounts, MOST_VERSIONS } from '../storage/fleet-versions.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { exportPerson } from '../storage/person-data.ts';
import { listProviderKeys } from '../storage/provider-keys.ts';
import { listDeadLetters } from '../storage/webhook-deliveries.ts';
import { listWebhooks } from '../storage/webhooks.ts';
import { runSql } from '../testing/postgres.ts';
import type { Look } from '../trust/probe.ts';
import { rowsGoInTime } from '../trust/probes/retention.ts';
import { explain, type Plan } from './explain.ts';
import { DAY_MS, END, organisationId, type Population, personId } from './population.ts';
import { statementsOf } from './statements.ts';

/** Something that a screen of the console asks of the database, and how it is answered. */
export interface ScreenAnswer {
  readonly screen: ConsoleScreenId;
  readonly asks: string;
  readonly plans: readonly Plan[];
  /** The middle time of the whole answer, in milliseconds: every statement, and what the gateway makes of it. */
  readonly ms: number;
}

/** Rows of the audit that a full measurement looks into: ten years of a busy organisation. */
export const AUDIT_ROWS = 200_000;
const org = organisationId(0);
const last = weekOf(END) - 1;

/** Counts every week of the largest organisation that is over, as the job does. */
export async function countLargest(storage: Storage, { days }: Population): Promise<void> {
  const groups = { allow: ['*'], block: [] };
  for (let week = weekOf(END - days * DAY_MS); week <= last; week += 1)
    await countWeek(storage, { orgId: org, week, groups, priceOf: () => null, now: END });
}

/**
 * Gives the largest organisation what else its console shows: an audit of so many rows over ten years, which nobody can
 * have sealed, with 5,000 people, where a change of the organisation is rare; versions of a large fleet for 400 days, 20
 * providers' keys, and as many webhooks and given up messages as it may have.
 */
export async function fillConsole(adminUrl: string, auditRows: number): Promise<void> {
  await runSql(
    adminUrl,
    `insert into audit (org_id, seq, at, actor, action, target, previous_hash, hash, seal)
      select '${org}', n, ${END - 3_650 * DAY_MS}::bigint + n * ${Math.floor((3_650 * DAY_MS) / auditRows)}, 'person-' || lpad((n % 40)::text, 16, '0'),
        case n % 500 when 0 then 'rules.change' when 1 then 'undo'
          else (array['key.enter', 'webhook.change', 'person.revoke', 'person.restore', 'group.create'])[1 + n % 5] end,
        'person-' || lpad((n % 5000)::text, 16, '0'), repeat('0', 64), repeat('0', 64), repeat('0', 64)
      from generate_series(1::bigint, ${auditRows}) as n`,
    `insert into audit_person (org_id, reference, person, last_seq, seal)
      select '${org}', 'person-' || lpad(n::text, 16, '0'), md5(n::text), 1, '' from generate_series(0, 4999) as n`,
    `insert into provider_key (org_id, provider, version, wrapped_key, sealed, fingerprint, created_at)
      select '${org}', 'provider-' || n, n, '', '', 'sha256:000000000000', ${END} from generate_series(1, 20) as n`,
    `insert into fleet_version (org_id, day, browser, version, policy, told)
      select '${org}', to_char(to_timestamp(${END / 1_000}) - n * interval '1 day', 'YYYY-MM-DD'), browser, '1.' || minor || '.0', 'ready', 10000
      from generate_series(0, 399) as n, generate_series(1, ${MOST_VERSIONS / 2}) as minor,
        unnest(array['chromium', 'firefox']) as browser`,
    `insert into webhook (org_id, id, name, url, format, state, version, created_at, secret_version, wrapped_key, sealed)
      select '${org}', '${webhookId('')}' || lpad(n::text, 12, '0'), 'Receiver ' || n, 'https://siem.example/' || n, 'json', 'on', 1, ${END}, 1, '', ''
      from generate_series(1, ${MOST_WEBHOOKS}) as n`,
    `insert into webhook_delivery (org_id, id, webhook_id, seq, state, attempts, due_at, created_at)
      select '${org}', gen_random_uuid()::text, '${webhookId('')}' || lpad(hook::text, 12, '0'), n, 'dead', 8, ${END}, ${END}
      from generate_series(1, ${MOST_WEBHOOKS}) as hook, generate_series(1, ${MOST_DEAD_LETTERS}) as n`,
    'vacuum (analyze) audit',
    'vacuum (analyze) audit_person',
    'vacuum (analyze) fleet_version',
    'vacuum (analyze) webhook_delivery',
    'vacuum (analyze) insight_cell',
    'vacuum (analyze) person_week',
  );
}

/** The id of a webhook whose last twelve digits are these. */
function webhookId(digits: string): string {
  return `00000000-0000-4000-8000-${digits}`;
}

/** What Trust asks of the tables: whether a row is there that should have gone (R21). */
async function lookForOverdue(db: Database): Promise<unknown> {
  const storage = { inOrganisation: (_orgId: string, work: Work) => work(db) };
  const parts = { storage, config: { retention: configSchema.parse({}).retention } };
  return rowsGoInTime({ parts, organisation: { id: org }, now: END } as unknown as Look);
}

/** What an undo asks for at most: where something was changed again since, the answer says by whom. */
async function lookForUndo(db: Database, seq: number): Promise<unknown> {
  return [await findOrganisation(db, org), await findAudit(db, org, seq), await lookBack(db)];
}

const lookBack = (db: Database) =>
  listLatestAudit(db, org, { actions: organisationActs, limit: LOOKED_BACK });

export type Work = (db: Database) => Promise<unknown>;

/** What screens of the console ask of the largest organisation, each as a whole. */
export function askedByScreens(): (readonly [screen: ConsoleScreenId, asks: string, work: Work])[] {
  const of = (weeks: number) => ({
    orgId: org,
    query: insightsQuerySchema.parse({ weeks: String(weeks), until: nameOf(last) }),
    now: END,
  });
  const search = { order: 'newest', limit: 100 } as const;
  const named = `person-${'1'.padStart(16, '0')}`;
  return [
    ['trust', 'whether something should have gone', (db) => lookForOverdue(db)],
    ['scope', 'the rules', (db) => findOrganisation(db, org)],
    ['access', 'all that leaves', (db) => listDataOut(db, org)],
    ['providers', 'the keys', (db) => listProviderKeys(db, org)],
    ['deploy', '90 days of versions', (db) => listFleetCounts(db, org, utcDay(END - 89 * DAY_MS))],
    ['insights', '12 weeks', (db) => answerInsights(db, of(12))],
    ['insights', '52 weeks', (db) => answerInsights(db, of(52))],
    ['insights', '12 weeks by team', (db) => answerInsightsBy(db, of(12), 'team')],
    ['insights', '52 weeks by action', (db) => answerInsightsBy(db, of(52), 'action')],
    ['blocked', '12 weeks', (db) => answerBlocked(db, of(12))],
    ['blocked', '52 weeks', (db) => answerBlocked(db, of(52))],
    ['audit', 'the newest 100 rows', (db) => searchAudit(db, org, search)],
    ['audit', 'those of one act', (db) => searchAudit(db, org, { ...search, action: 'key.enter' })],
    ['audit', 'those by one person', (db) => searchAudit(db, org, { ...search, actor: named })],
    ['audit', 'those about one person', (db) => searchAudit(db, org, { ...search, target: named })],
    ['audit', 'a policy admin’s', (db) => searchActs(db, org, { ...search, acts: organisationActs })],
    ['audit', 'whether a row can be undone', (db) => lookForUndo(db, 1)],
    ['audit', 'what was changed meanwhile', (db) => lookBack(db)],
    [
      'audit',
      'those of one month',
      (db) => searchAudit(db, org, { ...search, from: END - 30 * DAY_MS, to: END }),
    ],
    ['data-out', 'every webhook', (db) => listWebhooks(db, org)],
    ['data-out', 'what was given up', (db) => listDeadLetters(db, org, webhookId('000000000001'))],
    ['person', 'everything of one person', (db) => exportPerson(db, org, personId(0))],
  ];
}

/** How PostgreSQL answers each screen, and how long the whole of it takes. */
export async function answerScreens(url: string, storage: Storage, runs = 15): Promise<ScreenAnswer[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const answers: ScreenAnswer[] = [];
    for (const [screen, asks, work] of askedByScreens()) {
      const plans: Plan[] = [];
      for (const statement of await statementsOf(work)) plans.push(await explain(client, org, statement));
      answers.push({
        screen,
        asks,
        plans,
        ms: await middleTime(() => storage.inOrganisation(org, work), runs),
      });
    }
    return answers;
  } finally {
    await client.end();
  }
}

async function middleTime(work: () => Promise<unknown>, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
