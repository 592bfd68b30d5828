import { once } from 'node:events';
import { connect, createServer, type ListenOptions, type NetConnectOpts, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export interface CutWire {
  readonly host: string;
  /** 0 where it begins at a socket of the file system. */
  readonly port: number;
  /** Breaks every connection and takes no new one. */
  cut(): void;
  mend(): void;
  /** Lets every part of what the server says arrive this many milliseconds late. */
  slow(ms: number): void;
  close(): Promise<void>;
}

/** A connection to a port of this machine that can be cut for one client, while the server goes on for others. */
export function wireTo(port: number): Promise<CutWire> {
  return wireBetween({ host: '127.0.0.1', port: 0 }, { host: '127.0.0.1', port });
}

/** The same from anywhere to anywhere: ports, or sockets of the file system. */
export async function wireBetween(from: ListenOptions, to: NetConnectOpts): Promise<CutWire> {
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
    const far = connect(to);
    keep(far);
    near
      .pipe(far)
      .pipe(late(() => delayMs))
      .pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await once(server.listen(from), 'listening');
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  const address = server.address();
  return {
    host: from.host ?? '',
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
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
  const onTheWay: Buffer[] = [];
  const wire = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      onTheWay.push(part);
      if (delayMs() === 0 && onTheWay.length === 1) arrive();
      else setTimeout(arrive, delayMs());
      done();
    },
    flush: (done) => {
      while (onTheWay.length > 0) arrive();
      done();
    },
  });
  // In their order, also after the delay was changed; and none waits for the one before it to arrive.
  const arrive = () => {
    const part = onTheWay.shift();
    if (part !== undefined) wire.push(part);
  };
  return wire;
}
