import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { filesIn } from '../../../scripts/package/archive.ts';
import { manifestIn, withManifest } from '../../../scripts/package/manifest.ts';
import { firefoxPackages } from '../../../scripts/package/packages.ts';
import { FIREFOX_DIST } from './firefox.ts';

/** Puts a version of the built extension where a gateway serves it from, as `npm run package` does. */
export function publishAtGateway(version: string, { dir, url }: { dir: string; url: string }): void {
  for (const [path, bytes] of packagesOf(`${url}/updates`, { version })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}

/** The built extension under another id: one Firefox can be given many, each with another policy. */
function copyOf(id: string): Uint8Array {
  const files = packagesOf('https://nowhere.example/updates', { id });
  const [xpi] = [...files].flatMap(([path, bytes]) => (path.endsWith('.xpi') ? [bytes] : []));
  if (xpi === undefined) throw new Error('the packages hold no XPI');
  return xpi;
}

function packagesOf(updates: string, { id, version }: { id?: string; version?: string }) {
  const build = filesIn(FIREFOX_DIST);
  const manifest = manifestIn(build);
  const versioned = withManifest(build, { ...manifest, version: version ?? manifest.version });
  return firefoxPackages(versioned, updates, { id }).files;
}

/** Where copies of the extension are installed from. */
export interface PackageServer {
  urlFor(id: string): string;
  close(): Promise<void>;
}

export async function servePackages(ids: readonly string[]): Promise<PackageServer> {
  const copies = new Map(ids.map((id) => [`/${id}.xpi`, copyOf(id)]));
  const server = createServer(({ url }, response) => {
    const xpi = copies.get(decodeURIComponent(url ?? ''));
    response.writeHead(xpi === undefined ? 404 : 200, { 'content-type': 'application/x-xpinstall' }).end(xpi);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    urlFor: (id) => `http://127.0.0.1:${port}/${id}.xpi`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
