import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BLOCKED_HEADER } from '@sidenote/contract/blocked-on-device';
import { CLIENT_HEADER } from '@sidenote/contract/client-version';
import { fleetSchema, POLICY_STATE_HEADER } from '@sidenote/contract/fleet';
import { terms } from '@sidenote/contract/terms';
import { utcDay } from '@sidenote/contract/utc-day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../testing/rows-of.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../../testing/scripted-upstream.ts';
import { EXTENSION_ORIGIN, startTestGateway, type TestGateway } from '../../testing/test-gateway.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'sidenote-fleet-'));
writeFileSync(path.join(dir, 'update.xml'), '<gupdate><updatecheck codebase="c" version="0.2.0"/></gupdate>');

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl, updates: { dir } });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
  rmSync(dir, { recursive: true });
});

const tell = (client: string, person: 'mira' | 'jonas' = 'mira', more: Record<string, string> = {}) =>
  gateway.call('/v1/policy', { person, headers: { [CLIENT_HEADER]: client, ...more } });
const fleet = async (query = '') =>
  fleetSchema.parse(await (await gateway.call(`/v1/admin/fleet${query}`, { person: 'pia' })).json());

describe('the fleet', () => {
  test('is counted by what extensions tell, and stored with nobody', async () => {
    await tell('chromium/0.1.0');
    await tell('chromium/0.1.0', 'jonas');
    await tell('edge/0.2.0', 'mira', { [POLICY_STATE_HEADER]: 'ready' });
    await tell('edge/0.2.0', 'mira', { [POLICY_STATE_HEADER]: 'mira' });
    for (const nothing of ['chromium/mira', 'safari/1', '']) expect((await tell(nothing)).status).toBe(200);
    await gateway.call('/v1/policy');
    const { offered, counts } = await fleet();
    expect(offered).toEqual({ chromium: '0.2.0', firefox: null });
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(counts).toEqual([
      { day, browser: 'chromium', version: '0.1.0', policy: null, told: 2 },
      { day, browser: 'edge', version: '0.2.0', policy: null, told: 1 },
      { day, browser: 'edge', version: '0.2.0', policy: 'ready', told: 1 },
    ]);
    const { fleet_version: rows = [] } = await rowsOf(gateway.storage, 'acme');
    expect(new Set(rows.map((row) => Object.keys(JSON.parse(row)).join()))).toEqual(
      new Set(['org_id,day,browser,version,policy,told']),
    );
  });

  test('tells what it stopped on devices, which is taken from an organisation that opted in, with nobody', async () => {
    const [today, longAgo] = [utcDay(Date.now()), utcDay(Date.now() - 30 * 86_400_000)];
    const stopped = (header: string) => tell('', 'mira', { [BLOCKED_HEADER]: header });
    await stopped(`${today}/site_not_allowed=2,${longAgo}/hipaa_blocked=1`);
    await stopped(`${today}/site_not_allowed=1`);
    for (const nothing of [`${today}/https://mira.example=1`, `2999-01-01/site_not_allowed=1`])
      expect((await stopped(nothing)).status).toBe(200);
    await gateway.change({ optOut: true });
    expect((await stopped(`${today}/site_not_allowed=9`)).status).toBe(200);
    await gateway.change({ optIn: terms.version });
    await fleet();
    const { blocked_by_day: rows = [] } = await rowsOf(gateway.storage, 'acme');
    expect(rows.map((row) => JSON.parse(row))).toEqual([
      { org_id: 'acme', day: today, reason: 'site_not_allowed', told: 3 },
    ]);
  });

  test.each(['?days=0', '?days=401', '?days=all', '?person=mira'])(
    'is not asked for by %s',
    async (query) => {
      expect((await gateway.call(`/v1/admin/fleet${query}`, { person: 'pia' })).status).toBe(400);
    },
  );

  test('tells its version from the extension’s own origin, which a browser asks about first', async () => {
    const headers = [CLIENT_HEADER, POLICY_STATE_HEADER, BLOCKED_HEADER];
    const response = await fetch(`${gateway.url}/v1/policy`, {
      method: 'OPTIONS',
      headers: { origin: EXTENSION_ORIGIN, 'access-control-request-headers': headers.join() },
    });
    expect(response.headers.get('access-control-allow-headers')?.split(', ')).toEqual(
      expect.arrayContaining(headers),
    );
  });
});
