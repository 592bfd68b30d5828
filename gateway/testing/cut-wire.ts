import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export interface CutWire {
  readonly port: number;
  /** Breaks every connection and takes no new one. */
  cut(): void;
  mend(): void;
  /** Lets every part of what the server says arrive this many milliseconds late. */
  slow(ms: number): void;
  close(): Promise<void>;
}

/** A connection to a port of this machine that can be cut for one client, while the server goes on for others. */
export async function wireTo(port: number): Promise<CutWire> {
  const sockets = new Set<Socket>();
  let whole = true;
  let delayMs = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    keep(far);
    near
      .pipe(far)
      .pipe(late(() => delayMs))
      .pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => {
      whole = true;
    },
    slow: (ms) => {
      delayMs = ms;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

function late(delayMs: () => number): Transform {
  return new Transform({
    transform: (part, _encoding, done) => {
      if (delayMs() === 0) done(null, part);
      else setTimeout(() => done(null, part), delayMs());
    },
  });
}
