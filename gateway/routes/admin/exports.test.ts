import { auditPageSchema } from '@sidenote/contract/audit';
import { interactionRecordSchema } from '@sidenote/contract/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeInteractions } from '../../storage/interactions.ts';
import { ocsfFault } from '../../testing/ocsf-schema.ts';
import { requestNo, sampleRecord } from '../../testing/sample-rows.ts';
import { codeOf, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const ROWS = 1_201;
const START = 1_795_000_000_000;
const formula = '=HYPERLINK("https://evil.example","x")';
const markup = '<img src=x onerror=alert(1)>';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({ upstreamUrl: 'https://models.example/v1' });
  await gateway.storage.acrossOrganisations((db) =>
    writeInteractions(
      db,
      Array.from({ length: ROWS }, (_, n) =>
        sampleRecord(requestNo(n), {
          // Several at the same time, also where one page ends and the next begins.
          at: START + Math.floor(n / 7),
          outcome: n % 100 === 0 ? 'site_not_allowed' : 'answered',
        }),
      ),
    ),
  );
  // What is suspended already is not suspended again: that would be no row.
  for (const [act, reason] of [
    ['suspend', formula],
    ['resume', 'In between'],
    ['suspend', markup],
  ] as const) {
    const { headers } = await gateway.call('/v1/admin/organisation', { person: 'ada' });
    await gateway.call(`/v1/admin/organisation/${act}`, {
      ...{ person: 'ada', body: { reason }, headers: { 'if-match': headers.get('etag') ?? '' } },
    });
  }
});
afterAll(() => gateway.close());

const lines = async (path: string) => {
  const response = await gateway.call(path, { person: 'aron' });
  expect(response.status).toBe(200);
  return { response, lines: (await response.text()).split(/\r?\n/).slice(0, -1) };
};
const lastAct = async () => {
  const page = await gateway.call('/v1/admin/audit?order=newest&limit=1', { person: 'aron' });
  return auditPageSchema.parse(await page.json()).rows[0];
};

describe('records taken out', () => {
  test('are all there, once and in their order, over several pages', async () => {
    const { response, lines: rows } = await lines('/v1/admin/records/export');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="records-acme.ndjson"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const ids = rows.map((row) => interactionRecordSchema.parse(JSON.parse(row)).requestId);
    expect(ids).toEqual(Array.from({ length: ROWS }, (_, n) => requestNo(n)));
    expect(await lastAct()).toMatchObject({ action: 'records.export', after: { format: 'ndjson' } });
  });

  test('of a range of time, as CSV', async () => {
    const { response, lines: rows } = await lines(
      `/v1/admin/records/export?format=csv&from=${START}&to=${START}`,
    );
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatch(/^requestId,orgId,person,/);
  });

  test.each(['ocsf', 'cef'])('as %s are those that were turned down', async (format) => {
    const { lines: rows } = await lines(`/v1/admin/records/export?format=${format}`);
    expect(rows).toHaveLength(13);
    for (const row of rows)
      if (format === 'ocsf') expect(ocsfFault(JSON.parse(row))).toBeUndefined();
      else expect(row).toMatch(/^CEF:0\|Sidenote\|/);
  });

  test.each([
    ['anouk', 403],
    ['pia', 403],
    ['mira', 403],
    ['ada', 200],
  ] as const)('are not for everybody: %s gets %i', async (person, status) => {
    const response = await gateway.call('/v1/admin/records/export?from=1&to=1', { person });
    expect([response.status, status === 200 ? '' : await codeOf(response)]).toEqual([
      status,
      status === 200 ? '' : 'role_needed',
    ]);
  });

  test.each(['format=xml', 'from=-1', 'to=x', 'org=other'])('refuses ?%s', async (query) => {
    const response = await gateway.call(`/v1/admin/records/export?${query}`, { person: 'ada' });
    expect(response.status).toBe(400);
  });
});

describe('the audit taken out', () => {
  test('holds the rows of the search alone, and no formula', async () => {
    const { lines: rows } = await lines('/v1/admin/audit/export?format=csv&action=suspend');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(rows[2]).toContain(markup);
    expect(await lastAct()).toMatchObject({
      action: 'audit.export',
      after: { format: 'csv', action: 'suspend' },
    });
  });

  test('is valid by OCSF 1.6, row by row, its own export included', async () => {
    const { lines: rows } = await lines('/v1/admin/audit/export?format=ocsf&order=newest');
    const events = rows.map((row) => JSON.parse(row) as { metadata: { event_code: string } });
    expect(events.map(ocsfFault).filter((fault) => fault !== undefined)).toEqual([]);
    expect(events[0]?.metadata.event_code).toBe('audit.export');
  });
});

describe('a person in the audit', () => {
  const find = async (subject: string) =>
    (await gateway.call('/v1/admin/audit/person', { person: 'aron', body: { subject } })).json();

  test('is found by their name only where they acted, and looking leaves a row', async () => {
    const body = { subject: 'mira', reason: 'A reason of the test' };
    expect((await gateway.call('/v1/admin/people/revoke', { person: 'ada', body })).status).toBe(204);
    expect(await find('mira')).toEqual({ person: null, you: false });
    expect(await lastAct()).toMatchObject({ action: 'person.find', target: 'acme', after: { found: false } });
    expect(await find('aron')).toEqual({ person: expect.any(String), you: true });
    const ada = (await find('ada')) as { person: string };
    expect(ada).toMatchObject({ you: false });
    expect(await lastAct()).toMatchObject({
      action: 'person.find',
      target: ada.person,
      after: { found: true },
    });
    const page = await gateway.call(`/v1/admin/audit?actor=${ada.person}`, { person: 'aron' });
    const { rows } = auditPageSchema.parse(await page.json());
    expect(rows.filter(({ action }) => action === 'suspend')).toHaveLength(2);
  });
});
