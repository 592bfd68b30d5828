import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import { redirectAddress } from '@sidenote/gateway/identity/extension-addresses';
import { freePort } from '@sidenote/gateway/testing/free-port';
import { startStaffProvider } from '@sidenote/gateway/testing/staff-provider';
import { makeCertificate } from '@sidenote/playground/certificate';
import { publishAtGateway as publishForFirefox } from '../../firefox/rig/packages.ts';
import { makeCopy } from '../../managed/copies.ts';
import { publishAtGateway } from '../../managed/gateway-updates.ts';
import type { GatewayConfigInput } from '../../rig/gateway.ts';
import { slowProvider } from '../../rig/line.ts';
import type { TellProvider } from '../../rig/steps.ts';
import { type SlowUpstream, startSlowUpstream } from '../../rig/upstream.ts';
import { type ConsoleOptions, type OpenConsole, openConsole } from './open-console.ts';

/** All that an operator sets up before an owner comes for the first time. */
export interface RealSetUp {
  /** The console in front of the owner, who has not signed in yet. */
  readonly owner: OpenConsole;
  readonly upstream: SlowUpstream;
  /** The extension as it is packed with the operator's key. */
  readonly extensionId: string;
  /** Public key of the servers, in the form that Chromium takes it. */
  readonly spkiHash: string;
  close(): Promise<void>;
}

export interface RealSetUpOptions extends Pick<ConsoleOptions, 'fill'> {
  /** What the configuration says besides. */
  readonly more?: GatewayConfigInput;
}

/** Signs in at the organisation's own provider. */
export const logIn: TellProvider = async (page, login) => {
  await page.getByLabel('Login').fill(login);
  await page.getByRole('button', { name: 'Continue' }).click();
};

const consoleClient = { client_id: 'sidenote-console', client_secret: 'known-to-the-gateway-alone' };
const ownersGroup = 'Sidenote owners';

/**
 * Starts a gateway over TLS for Globex, whose people sign in at a provider of their own on another site, and which serves
 * packages of the extension that were made with a key of its own. Nothing is opted in, nothing is allowed.
 */
export async function startRealSetUp({ more, ...filled }: RealSetUpOptions = {}): Promise<RealSetUp> {
  await using opened = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-set-up-'));
  opened.defer(() => rmSync(folder, { recursive: true }));
  const write = (name: string, pem: string) => {
    const file = join(folder, name);
    writeFileSync(file, pem, { mode: 0o600 });
    return file;
  };
  const { key, cert, caPem, spkiHash } = await makeCertificate(['127.0.0.1', 'localhost']);
  const port = await freePort();
  const url = `https://127.0.0.1:${port}`;
  const copy = makeCopy();
  publishAtGateway(copy, '0.1.0', { dir: folder, url });
  publishForFirefox('0.1.0', { dir: folder, url });
  const provider = await startStaffProvider({
    ...{ tls: { key, cert }, host: 'localhost', audience: url },
    clients: [
      {
        ...{ client_id: 'sidenote', token_endpoint_auth_method: 'none' },
        redirect_uris: [redirectAddress(copy.id)],
      },
      { ...consoleClient, redirect_uris: [`${url}/console/signed-in`] },
    ],
    origins: [`chrome-extension://${copy.id}`],
    people: {
      Nora: { name: 'Nora Lind', org: 'globex', roles: [ownersGroup] },
      Mira: { name: 'Mira Okafor', org: 'globex' },
    },
  });
  opened.defer(provider.close);
  const upstream = await startSlowUpstream();
  opened.defer(upstream.close);
  const owner = await openConsole({
    config: {
      listen: {
        port,
        tls: { certFile: write('cert.pem', cert), keyFile: write('key.pem', key) },
      },
      organisations: [{ id: 'globex', name: 'Globex', claim: 'globex' }],
      identity: {
        kind: 'oidc',
        issuers: [
          {
            ...{ issuer: provider.issuer, audience: url, clientIds: ['sidenote'] },
            console: { clientId: consoleClient.client_id, secretEnv: 'CONSOLE_SECRET' },
            ...{ organisationClaim: 'org', roles: { [ownersGroup]: 'owner' } },
          },
        ],
      },
      upstream: slowProvider(upstream),
      extensionIds: [copy.id, FIREFOX_ID],
      updates: { dir: join(folder, 'updates') },
      ...more,
    },
    env: {
      CONSOLE_SECRET: consoleClient.client_secret,
      NODE_EXTRA_CA_CERTS: write('ca.pem', caPem),
    },
    ...{ tellProvider: logIn, spkiHash, ...filled },
  });
  opened.defer(owner.close);
  const parts = opened.move();
  return { owner, upstream, spkiHash, extensionId: copy.id, close: () => parts.disposeAsync() };
}
