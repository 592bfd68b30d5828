import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire that can be listened to and cut, between the browser and the gateway. */
export interface WireTap {
  readonly url: string;
  /** Everything the browser has sent so far, headers and bodies. */
  sent(): string;
  /** Everything the gateway has answered so far. */
  answered(): string;
  /** Cuts every connection, and refuses new ones until `mend`. */
  cut(): void;
  mend(): void;
  /** Ends every connection, and is whole and silent as in the beginning. */
  rest(): void;
  close(): Promise<void>;
}

/** Listens on a free port; the gateway behind it is named once it runs, since its public address is this one. */
export async function startWireTap(): Promise<WireTap & { lead(gatewayUrl: string): void }> {
  let target: URL | undefined;
  let whole = true;
  let bytes = '';
  let answers = '';
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    if (!whole || target === undefined) {
      browser.destroy();
      return;
    }
    const gateway = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [browser, gateway],
      [gateway, browser],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroySoon());
      from.on('close', () => {
        sockets.delete(from);
        // What came before the end still has to arrive.
        to.destroySoon();
      });
    }
    browser.on('data', (chunk) => {
      bytes += chunk.toString('utf8');
    });
    gateway.on('data', (chunk) => {
      answers += chunk.toString('utf8');
    });
    browser.pipe(gateway).pipe(browser);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    lead: (gatewayUrl) => {
      target = new URL(gatewayUrl);
    },
    sent: () => bytes,
    answered: () => answers,
    cut: () => {
      whole = false;
      drop();
    },
    mend: () => {
      whole = true;
    },
    rest: () => {
      drop();
      whole = true;
      bytes = '';
      answers = '';
    },
    close: async () => {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
