import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLIENT_HEADER } from '@sidenote/contract/client-version';
import { fleetSchema } from '@sidenote/contract/fleet';
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

const tell = (client: string, person: 'mira' | 'jonas' = 'mira') =>
  gateway.call('/v1/policy', { person, headers: { [CLIENT_HEADER]: client } });
const fleet = async (query = '') =>
  fleetSchema.parse(await (await gateway.call(`/v1/admin/fleet${query}`, { person: 'pia' })).json());

describe('the fleet', () => {
  test('is counted by what extensions tell, and stored with nobody', async () => {
    await tell('chromium/0.1.0');
    await tell('chromium/0.1.0', 'jonas');
    await tell('edge/0.2.0');
    for (const nothing of ['chromium/mira', 'safari/1', '']) expect((await tell(nothing)).status).toBe(200);
    await gateway.call('/v1/policy');
    const { offered, counts } = await fleet();
    expect(offered).toEqual({ chromium: '0.2.0', firefox: null });
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(counts).toEqual([
      { day, browser: 'chromium', version: '0.1.0', told: 2 },
      { day, browser: 'edge', version: '0.2.0', told: 1 },
    ]);
    const { fleet_version: rows = [] } = await rowsOf(gateway.storage, 'acme');
    expect(rows.map((row) => Object.keys(JSON.parse(row)))).toEqual([
      ['org_id', 'day', 'browser', 'version', 'told'],
      ['org_id', 'day', 'browser', 'version', 'told'],
    ]);
  });

  test.each(['?days=0', '?days=401', '?days=all', '?person=mira'])(
    'is not asked for by %s',
    async (query) => {
      expect((await gateway.call(`/v1/admin/fleet${query}`, { person: 'pia' })).status).toBe(400);
    },
  );

  test('tells its version from the extension’s own origin, which a browser asks about first', async () => {
    const response = await fetch(`${gateway.url}/v1/policy`, {
      method: 'OPTIONS',
      headers: { origin: EXTENSION_ORIGIN, 'access-control-request-headers': CLIENT_HEADER },
    });
    expect(response.headers.get('access-control-allow-headers')?.split(', ')).toContain(CLIENT_HEADER);
  });
});
