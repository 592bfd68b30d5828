import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw } from '../testing/raw-request.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { codeOf, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'sidenote-updates-'));
const dir = path.join(parent, 'updates');
const xml = '<gupdate><app appid="a"><updatecheck codebase="c" version="1.2.3"/></app></gupdate>';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  mkdirSync(dir);
  const write = (name: string, text: string) => writeFileSync(path.join(dir, name), text);
  write('update.xml', xml);
  write('updates.json', '{"addons":{"a@b":{"updates":[{"version":"1.2.3"}]}}}');
  write('sidenote-1.2.3.crx', 'a CRX');
  write('sidenote-1.2.3.xpi', 'an XPI');
  write('operator.pem', 'a key');
  write('sidenote-9.crx', 'x'.repeat(10 * 1_024 * 1_024 + 1));
  mkdirSync(path.join(dir, 'sidenote-8.crx'));
  writeFileSync(path.join(parent, 'secret.crx'), 'a secret');
  symlinkSync(path.join(dir, 'none'), path.join(dir, 'sidenote-7.crx'));
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl, updates: { dir } });
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
  rmSync(parent, { recursive: true });
});

const get = (name: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/updates/${name}`, { headers });

describe('updates', () => {
  test.each([
    ['update.xml', 'text/xml; charset=utf-8', 'no-cache'],
    ['updates.json', 'application/json; charset=utf-8', 'no-cache'],
    ['sidenote-1.2.3.crx', 'application/x-chrome-extension', 'public, max-age=86400, immutable'],
    ['sidenote-1.2.3.xpi', 'application/x-xpinstall', 'public, max-age=86400, immutable'],
  ])('%s is there for browsers, which have no token', async (name, type, kept) => {
    const response = await get(name);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(kept);
    const etag = response.headers.get('etag') ?? '';
    const same = await get(name, { 'if-none-match': etag });
    expect([same.status, await same.text()]).toEqual([304, '']);
  });

  test.each([
    'none.crx',
    'sidenote-1.2.4.crx',
    'sidenote-7.crx',
    'sidenote-8.crx',
    'sidenote-9.crx',
    'operator.pem',
    'secret.crx',
    'sidenote-1.2.3.crx.pem',
    'sidenote-%00.crx',
    'update.xml%00',
    'Update.xml',
    '..%2Fsecret.crx',
    '%2e%2e%2fsecret.crx',
    '..%5Csecret.crx',
    'sidenote-..%2F..%2Fsecret.crx',
    '..',
    `sidenote-${'1'.repeat(500)}.crx`,
  ])('nothing else of the machine is: %s', async (name) => {
    // Not by `fetch`, which would tidy the path up first.
    const { status, body } = await sendRaw(gateway.url, [`GET /updates/${name} HTTP/1.1`]);
    expect([404, 400]).toContain(status);
    expect(body).not.toMatch(/secret|a key/);
  });

  test('Firefox’s policy names one address for whichever version is on offer', async () => {
    const response = await get('sidenote.xpi');
    expect([response.status, await response.text()]).toEqual([200, 'an XPI']);
    expect(response.headers.get('content-type')).toBe('application/x-xpinstall');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('a file that was replaced is served as it is now', async () => {
    const before = (await get('update.xml')).headers.get('etag') ?? '';
    writeFileSync(path.join(dir, 'update.xml'), xml.replace('1.2.3', '1.2.4'));
    const after = await get('update.xml', { 'if-none-match': before });
    expect([after.status, (await after.text()).includes('1.2.4')]).toEqual([200, true]);
    writeFileSync(path.join(dir, 'update.xml'), xml);
  });

  test('checks are counted by how their version stands, and no browser can make a series of its own', async () => {
    for (const version of ['1.2.3', '1.2.2', '1.2.1', '0.0.0.0', 'mira'])
      await get(`update.xml?x=id%3Da%26v%3D${version}`);
    for (let n = 0; n < 20; n++) await get(`updates.json?v=9.${n}`);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    const lines = metrics.split('\n').filter((line) => line.startsWith('sidenote_update_checks_total{'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'sidenote_update_checks_total{browser="chromium",version="current"} 1',
        'sidenote_update_checks_total{browser="chromium",version="older"} 2',
        'sidenote_update_checks_total{browser="chromium",version="not_installed"} 1',
        'sidenote_update_checks_total{browser="firefox",version="newer"} 20',
      ]),
    );
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(metrics).not.toContain('mira');
  });
});

test('a gateway without a folder has none to serve', async () => {
  const bare = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  const response = await fetch(`${bare.url}/updates/update.xml`);
  expect([response.status, await codeOf(response)]).toEqual([404, 'not_found']);
  await bare.close();
});
