import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectorApps } from '@sidenote/contract/graph/connector-apps';
import { connectorRights } from '@sidenote/contract/graph/connectors';
import { productNames } from '@sidenote/contract/product-names';
import { expect, test } from 'vitest';
import { nodeKeysOf } from '../graph/node-keys.ts';
import { startAppServer } from '../testing/apps/app-server.ts';
import { googleSecret, sampleGoogle } from '../testing/apps/sample-google.ts';
import { readers } from './apps.ts';
import { openAsker } from './ask.ts';

const root = path.join(import.meta.dirname, '..', '..');
const lines = readFileSync(path.join(root, 'docs/admins/connectors.md'), 'utf8').split('\n');

test.each(connectorApps)(
  'what %s is asked for is documented with the rights that its secret needs',
  (app) => {
    // “the same, with …”: of Google Calendar only what is different from Google Drive.
    const row = lines.find((line) => line.startsWith(`| ${productNames[app]} |`));
    for (const right of connectorRights[app]) expect(row).toContain(right);
  },
);

test.each([
  ['google-drive', 'drive.metadata.readonly'],
  ['google-calendar', 'calendar.events.readonly'],
] as const)('for %s Google is asked for the right that is told, and no other', async (name, right) => {
  const app = await startAppServer(sampleGoogle('somebody'));
  const asker = openAsker({ gatewayIsLoopback: true, timeoutMs: 60_000, maxBytes: 1_000_000 });
  const tools = {
    ...{ ask: asker.at(app.url, new AbortController().signal), secret: googleSecret(app.url), url: app.url },
    ...{ keys: nodeKeysOf(Buffer.alloc(32, 1), 'acme'), memory: new Map() },
  };
  const place = {
    scope: 'ada@acme.example',
    cursor: null,
    since: null,
    startedAt: Date.now(),
    appAt: null,
    newest: null,
  };
  await readers[name].read(place, tools);
  const [asked] = app.asked.filter(({ path: to }) => to === '/token');
  const claims = new URLSearchParams(asked?.body).get('assertion')?.split('.')[1] ?? '';
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString()).scope).toBe(
    `https://www.googleapis.com/auth/${right}`,
  );
  expect(connectorRights[name]).toEqual([right]);
  await asker.close();
  await app.close();
});

test.each([
  ['slack', '*'],
  ['slack', 'C02ABCDEF'],
  ['github', 'acme/app'],
  ['gitlab', 'acme/web'],
  ['gitlab', 'project:acme/app'],
] as const)('%s takes %s, which the console names as an example', (name, scope) => {
  expect(readers[name].takesScope(scope)).toBe(true);
});
