import { csvStart } from '@sidenote/contract/csv';
import {
  blockedSchema,
  type insightDimensions,
  insightsBySchema,
  insightsSchema,
} from '@sidenote/contract/insights';
import { nameOf, weekOf } from '@sidenote/contract/weeks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countWeeks } from '../../insights/count-weeks.ts';
import { fillBusyOrganisation } from '../../testing/busy-organisation.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const WEEKS = 6;
const price = { currency: 'EUR', input: 2, output: 6 };

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let last: string;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  // Until a day of the week has gone by, the last week is still to be counted.
  const now = Date.now() + 2 * 86_400_000;
  const { storage } = gateway;
  await fillBusyOrganisation(storage, { orgId: 'acme', weeks: WEEKS, now: Date.now() });
  await countWeeks({
    storage,
    priceOf: (model) => (model.endsWith('small-model') ? null : price),
    now: () => now,
  });
  last = nameOf(weekOf(Date.now()) - 1);
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const ask = (path: string, query = '') =>
  gateway.call(`/v1/admin/insights${path}?until=${last}${query}`, { person: 'anouk' });
const insights = async (query?: string) => insightsSchema.parse(await (await ask('', query)).json());
const by = async (dimension: string, query?: string) =>
  insightsBySchema.parse(await (await ask(`/by/${dimension}`, query)).json());

const definedSchema = z.object({ definitions: z.record(z.string(), z.string()) });

/** Columns that say what a line is about. */
const names = ['week', 'team', 'name', 'by', 'value', 'as_of'];

/** The figure that a column of a file is of. */
function figureOf(column: string): string {
  if (column.endsWith('_weeks')) return 'weeks';
  const figure = column.replace(/_(?:p50|p95|low|high)$/, '');
  return figure.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

async function fileAt(path: string) {
  const response = await ask(path, '&form=csv');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(text.startsWith(csvStart)).toBe(true);
  const [head = '', ...lines] = text.slice(csvStart.length).trimEnd().split('\r\n');
  return { response, head: head.split(','), lines };
}

describe('insights', () => {
  test('are of whole weeks, and all of them add up', async () => {
    const { weeks, total, byWeek, asOf } = await insights();
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)).toBe(last);
    expect(asOf).toBeGreaterThan(Date.now());
    const sum = byWeek.reduce((all, { figures }) => all + (figures.requests?.requests ?? 0), 0);
    expect(total.requests).toMatchObject({ requests: sum, weeks: WEEKS });
    expect(sum).toBeGreaterThan(500);
  });

  test('have a funnel in fives, which narrows', async () => {
    const { byWeek } = await insights();
    for (const { funnel } of byWeek) {
      const { eligible, enabled, active, returning } = funnel;
      expect(eligible).toBe(50);
      expect([enabled, active, returning]).toEqual([enabled, active, returning].sort((a, b) => b - a));
    }
    expect(byWeek[0]?.funnel.returning).toBe(0);
    expect(byWeek.at(-1)?.funnel.active).toBeGreaterThan(35);
  });

  test('tell what became of answers, votes with their interval, times, and what it cost', async () => {
    const { byWeek, total } = await insights();
    const { tokens, times, told, votes } = total;
    if (told === null || votes === null || times === null || tokens === null) throw new Error('None told.');
    expect(told.inserted + told.replaced + told.copied + told.discarded + told.putBack).toBe(told.told);
    const share = votes.up / (votes.up + votes.down);
    expect([votes.low < share, share < votes.high]).toEqual([true, true]);
    expect([times.firstMs.p50, times.totalMs.p95]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(tokens.inputTokens).toBeGreaterThan(0);
    // A week whose cost would tell of few people makes that of all weeks unknown.
    const costs = byWeek.map(({ figures }) => figures.tokens?.cost);
    expect(costs).toContainEqual([{ currency: 'EUR', micros: expect.any(Number) }]);
    expect(tokens.cost === null).toBe(costs.includes(null));
  });

  test('by team name teams of five and more, and put the others together', async () => {
    const { rows, rest } = await by('team');
    expect(rows.map(({ label }) => label).sort()).toEqual(['Billing', 'Design', 'Platform', 'Support']);
    expect(JSON.stringify(rows)).not.toMatch(/Mergers|Board/);
    expect(rest.requests?.requests).toBeGreaterThan(0);
  });

  /** How large a part of all requests is shown by itself at least. Few of the last week ended with an error. */
  test.each<[(typeof insightDimensions)[number], number]>([
    ['action', 0.8],
    ['product', 0.8],
    ['site', 1],
    ['team', 0.8],
    ['model', 1],
    ['prompt', 0.8],
    ['code', 0],
  ])('by %s are with the rest all of it', async (dimension, part) => {
    const { rows, rest } = await by(dimension, '&weeks=1');
    const shown = rows.reduce((sum, { figures }) => sum + (figures.requests?.requests ?? 0), 0);
    const all = (await insights('&weeks=1')).total.requests?.requests ?? 0;
    expect(shown + (rest.requests?.requests ?? 0)).toBe(all);
    expect(shown).toBeGreaterThanOrEqual(all * part);
  });

  test('of a longer view are nothing but sums of its weeks', async () => {
    const weeks = await Promise.all(
      (await insights()).weeks.map((week) =>
        gateway
          .call(`/v1/admin/insights/by/team?until=${week}&weeks=1`, { person: 'anouk' })
          .then(async (response) => insightsBySchema.parse(await response.json())),
      ),
    );
    for (const { value, figures } of (await by('team')).rows) {
      const own = weeks.flatMap(
        ({ rows }) => rows.find((row) => row.value === value)?.figures.requests ?? [],
      );
      const sum = own.reduce((all, { requests }) => all + requests, 0);
      expect(figures.requests).toMatchObject({ requests: sum, weeks: own.length });
    }
  });

  test('stay as they were when somebody is erased: a difference would tell what was theirs', async () => {
    const before = await insights();
    const [somebody = ''] = await gateway.read(async (db) =>
      (await db.selectFrom('interaction').select('person').limit(1).execute()).map(({ person }) => person),
    );
    await gateway.read((db) => db.deleteFrom('interaction').where('person', '=', somebody).execute());
    await countWeeks({
      storage: gateway.storage,
      priceOf: () => null,
      now: () => Date.now() + 2 * 86_400_000,
    });
    expect(await insights()).toEqual(before);
  });

  test('of a last week that is still to be counted are of those before it, which the file finds again by the last shown', async () => {
    const upTo = async (until: string) => {
      const path = `/v1/admin/insights?weeks=4&until=${until}`;
      return insightsSchema.parse(await (await gateway.call(path, { person: 'anouk' })).json()).weeks;
    };
    const shown = await upTo(nameOf(weekOf(Date.now()) + 3));
    expect(shown).toHaveLength(4);
    expect(shown.at(-1)).toBe(last);
    expect(await upTo(last)).toEqual(shown);
  });

  test.each(['', '/by/team', '/blocked'])(
    'at “%s” say what each of them is, for every column of the file',
    async (path) => {
      const { definitions } = definedSchema.parse(await (await ask(path)).json());
      const { head } = await fileAt(path);
      const figures = head.filter((name) => !names.includes(name)).map(figureOf);
      expect(figures.length).toBeGreaterThan(1);
      expect(Object.keys(definitions)).toEqual(expect.arrayContaining(figures));
    },
  );

  test('are the same in the file', async () => {
    const { response, head, lines } = await fileAt('/by/team');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="sidenote-insights-by-team-${last}.csv"`,
    );
    const at = head.indexOf('requests');
    const { rows, rest } = await by('team');
    expect(lines.map((line) => Number(line.split(',')[at]))).toEqual(
      [...rows.map(({ figures }) => figures), rest].map(({ requests }) => requests?.requests),
    );
  });
});

test('what was not allowed is told by reason, and what browsers stopped beside it', async () => {
  const { total, by, device, byWeek } = blockedSchema.parse(await (await ask('/blocked')).json());
  expect(total?.blocked).toBeGreaterThan(10);
  expect(by.code.rows.map(({ value }) => value)).toContain('site_not_allowed');
  const shown = by.code.rows.reduce((sum, { blocked }) => sum + blocked, 0);
  expect(shown + by.code.rest).toBe(total?.blocked);
  expect(device.map(({ reason }) => reason).sort()).toEqual([
    'page_not_supported',
    'product_not_allowed',
    'site_not_allowed',
  ]);
  expect(byWeek).toHaveLength(WEEKS);
});

test.each([
  ['/v1/admin/insights?weeks=3', 'invalid_request'],
  ['/v1/admin/insights?until=2026-11-31', 'invalid_request'],
  ['/v1/admin/insights?team=Mergers', 'invalid_request'],
  ['/v1/admin/insights/by/person', 'invalid_request'],
  ['/v1/admin/insights/by/site?product=jira', 'invalid_request'],
])('%s is %s: nothing but a few questions can be asked', async (path, code) => {
  expect(await codeOf(await gateway.call(path, { person: 'anouk' }))).toBe(code);
});

test.each([
  ['anouk', 200],
  ['ada', 200],
  ['pia', 403],
  ['aron', 403],
  ['mira', 403],
] as const)('%s is answered with %d', async (person, status) => {
  for (const path of ['', '/by/team', '/blocked'])
    expect((await gateway.call(`/v1/admin/insights${path}`, { person })).status).toBe(status);
});

test('who asked for the rules is noted for the week, once', async () => {
  await gateway.call('/v1/policy', { person: 'mira' });
  await gateway.call('/v1/policy', { person: 'mira' });
  const week = weekOf(Date.now());
  const noted = () =>
    gateway.read((db) => db.selectFrom('person_week').selectAll().where('week', '=', week).execute());
  await expect.poll(noted, { timeout: 10_000 }).toMatchObject([{ asked: 0, org_id: 'acme' }]);
});
