import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askNpm } from './ask-npm.ts';
import { judgeAudit } from './judge-audit.ts';

let folder: string;
let registry: Server;
/** What the registry answers when it is asked for advisories. */
let answer: { readonly status: number; readonly body: object };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-audit-'));
  const manifest = { name: 'ours', version: '1.0.0', dependencies: { above: '1.0.0' } };
  const packages = {
    '': manifest,
    'node_modules/above': { version: '1.0.0', integrity: 'sha512-AA==', dependencies: { deep: '^1.0.0' } },
    'node_modules/deep': { version: '1.2.3', integrity: 'sha512-AA==' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ name: 'ours', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
  registry = createServer((request, response) => {
    const asked = request.method === 'POST' && request.url === '/-/npm/v1/security/advisories/bulk';
    response.writeHead(asked ? answer.status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked ? answer.body : {}));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
});
afterEach(() => {
  registry.close();
  registry.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const ask = () => askNpm(folder, `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`);

test('npm’s own words of an advisory are understood', async () => {
  const url = 'https://github.com/advisories/GHSA-1111-1111-1111';
  const advisory = { id: 1, url, title: 'Reads too much', severity: 'high', vulnerable_versions: '<2' };
  answer = { status: 200, body: { deep: [advisory] } };
  const audit = await ask();
  if (typeof audit === 'string') throw new Error(audit);
  expect(judgeAudit([audit], [], '2026-03-01').open).toEqual([
    'deep GHSA-1111-1111-1111 (high): Reads too much.',
  ]);
});

test('a registry that does not say is not taken for one that knows of none', async () => {
  answer = { status: 405, body: {} };
  expect(await ask()).toBe('npm’s registry answered 405');
});
