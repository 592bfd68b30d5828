import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { type RunningGateway, startGatewayProcess } from '../../rig/gateway.ts';
import { slowProvider } from '../../rig/test.ts';
import { type SlowUpstream, startSlowUpstream } from '../../rig/upstream.ts';
import { startWireTap, type WireTap } from '../../rig/wire-tap.ts';
import { type Given, type ManagedFirefox, makeManagedFirefox } from './managed-firefox.ts';
import { publishAtGateway, servePackages } from './packages.ts';

/** What a Firefox under policies works with. */
export interface ManagedScene {
  /** With the page that has a frame of another host. */
  readonly playground: Playground;
  readonly tap: WireTap;
  readonly upstream: SlowUpstream;
  readonly gateway: RunningGateway;
  readonly managed: ManagedFirefox;
  /** Puts a version of the extension where the gateway serves it from. */
  publish(version: string): void;
  /** The extension under an id of its own, with another policy: one Firefox can be given many. */
  copy(name: string, values: object | undefined, settings?: object): Given;
  close(): Promise<void>;
}

export const idOf = (name: string) => `${name}@sidenote.test`;

/** Starts all of it but the browser, with a copy of the extension for each name. */
export async function openManagedScene(display: string, names: readonly string[]): Promise<ManagedScene> {
  const packages = mkdtempSync(join(tmpdir(), 'sidenote-updates-'));
  const playground = await startPlayground({ editors: await prepareEditors() });
  const tap = await startWireTap();
  const upstream = await startSlowUpstream();
  const gateway = await startGatewayProcess({
    publicUrl: tap.url,
    updates: { dir: join(packages, 'updates') },
    upstream: slowProvider(upstream),
  });
  tap.lead(gateway.url);
  const copies = await servePackages(names.map(idOf));
  const managed = makeManagedFirefox({ display, playground });
  return {
    playground,
    tap,
    upstream,
    gateway,
    managed,
    publish: (version) => publishAtGateway(version, { dir: packages, url: gateway.url }),
    copy: (name, values, settings) => {
      const id = idOf(name);
      // All of their icons would push ours out of the toolbar.
      const given = { id, url: copies.urlFor(id), settings: { default_area: 'menupanel', ...settings } };
      return values === undefined ? given : { ...given, managed: values };
    },
    close: async () => {
      managed.close();
      await copies.close();
      await gateway.close();
      await upstream.close();
      await tap.close();
      await playground.close();
      rmSync(packages, { recursive: true });
    },
  };
}
