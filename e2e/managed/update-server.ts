import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesIn } from '../../scripts/package/archive.ts';
import { packCrx } from '../../scripts/package/pack-crx.ts';
import { chromiumUpdates } from '../../scripts/package/update-manifest.ts';
import { DIST } from '../rig/test.ts';
import type { Copy } from './copies.ts';
import { withWitness } from './witness.ts';

/** Where managed browsers get the extension from, and its newer versions. */
export interface UpdateServer {
  urlFor(id: string): string;
  /** Offers a version of the built extension under the id of a key, with a witness of its states or as it is. */
  publish(copy: Copy, version: string, options?: { readonly witnessed: boolean }): void;
  close(): Promise<void>;
}

export async function startUpdateServer(): Promise<UpdateServer> {
  const offers = new Map<string, { readonly type: string; readonly body: Buffer | string }>();
  const server = createServer((request, response) => {
    const offer = offers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(offer === undefined ? 404 : 200, { 'content-type': offer?.type ?? 'text/plain' });
    response.end(offer?.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urlFor = (id: string) => `${origin}/${id}.xml`;
  return {
    urlFor,
    publish: ({ id, pem }, version, { witnessed } = { witnessed: false }) => {
      const build = filesIn(DIST);
      const crx = packCrx(witnessed ? withWitness(build) : build, pem, { updateUrl: urlFor(id), version });
      const path = `/${id}-${version}.crx`;
      const offer = { id, version, url: origin + path, package: crx, oldestBrowser: undefined };
      offers.set(path, { type: 'application/x-chrome-extension', body: crx });
      offers.set(`/${id}.xml`, { type: 'text/xml', body: chromiumUpdates(offer) });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
