import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { terms } from '@sidenote/contract/terms';
import { redirectAddress } from '@sidenote/gateway/identity/extension-addresses';
import { startStaffProvider } from '@sidenote/gateway/testing/staff-provider';
import { makeCertificate } from '@sidenote/playground/certificate';
import { logIn } from './console/rig/real-set-up.ts';
import { askedBy } from './managed/net-log.ts';
import { launchBrowser } from './rig/browser.ts';
import { startDisplay } from './rig/display.ts';
import { startLine } from './rig/line.ts';
import { closePanel, DIST, expect, personIn, test } from './rig/test.ts';

const AUDIENCE = 'https://gateway.test';

test('from signing in to my vote, the extension asks the gateway and my organisation’s provider, and nobody else (R14)', async ({
  playground,
}) => {
  await using opened = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-egress-'));
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const { key, cert, caPem, spkiHash } = await makeCertificate(['localhost']);
  const authority = join(folder, 'ca.pem');
  writeFileSync(authority, caPem);
  // On another address than the gateway's, so that both are seen.
  const provider = await startStaffProvider({
    ...{ tls: { key, cert }, host: 'localhost', audience: AUDIENCE },
    clients: [
      {
        ...{ client_id: 'sidenote', token_endpoint_auth_method: 'none' },
        redirect_uris: [redirectAddress(EXTENSION_ID)],
      },
    ],
    origins: [`chrome-extension://${EXTENSION_ID}`],
    people: { Mira: { name: 'Mira Okafor', org: 'acme' } },
  });
  opened.defer(provider.close);
  const line = await startLine({
    config: {
      identity: {
        kind: 'oidc',
        issuers: [
          {
            ...{ issuer: provider.issuer, audience: AUDIENCE, clientIds: ['sidenote'] },
            organisationClaim: 'org',
          },
        ],
      },
    },
    ...{ env: { NODE_EXTRA_CA_CERTS: authority }, slow: false },
  });
  opened.defer(line.close);
  await line.gateway.organisation(
    ...['--opt-in', terms.version, '--allow-site', '*.atlassian.net', '--allow-group', '*'],
    ...['--products', 'all', '--actions', 'all'],
  );
  const { tap } = line;

  const display = await startDisplay();
  opened.defer(display.close);
  const log = join(folder, 'net.json');
  const context = await launchBrowser({
    ...{ dist: DIST, display: display.name },
    playground: { ...playground, spkiHash: `${playground.spkiHash},${spkiHash}` },
    args: [`--log-net-log=${log}`],
  });
  opened.defer(() => context.close());
  const person = await personIn(context, display, tap.url, playground, EXTENSION_ID, { tellProvider: logIn });
  const { page } = person;
  await page.goto(playground.urls.start);
  await person.connect();
  await person.signIn('Mira');
  await page.goto(playground.urls.releasePlan);
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await panel.getByRole('button', { name: /^Send/ }).click();
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await panel.getByRole('button', { name: 'Good answer' }).click();
  await expect.poll(() => tap.sent()).toContain('POST /v1/feedback');
  await closePanel(panel);
  await context.close();

  const asked = askedBy(EXTENSION_ID, log).map(({ url }) => new URL(url));
  // Its own pages come from its package.
  const origins = asked
    .filter(({ protocol }) => protocol !== 'chrome-extension:')
    .map(({ origin }) => origin);
  expect([...new Set(origins)].toSorted()).toEqual([tap.url, provider.issuer].toSorted());
  const paths = asked.map(({ pathname }) => pathname);
  expect(paths).toEqual(expect.arrayContaining(['/v1/policy', '/v1/chat/completions', '/v1/feedback']));
});
