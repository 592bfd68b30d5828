import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface FullListener {
  readonly port: number;
  close(): Promise<void>;
}

/** Linux lets in one more than the backlog says. */
const BACKLOG = 1;

const listening = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: ${BACKLOG} }, () => console.log(server.address().port));
`;

/**
 * An address that is listened to and never answers a new connection: its process is stopped and its backlog full, so
 * that the kernel drops whatever comes (on Linux).
 */
export async function startFullListener(): Promise<FullListener> {
  const child = spawn(process.execPath, ['-e', listening], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await once(child.stdout, 'data');
  const port = Number(String(printed));
  child.kill('SIGSTOP');
  const filling: Socket[] = [];
  for (let at = 0; at <= BACKLOG; at += 1) {
    const socket = connect({ port, host: '127.0.0.1' }).on('error', () => undefined);
    await once(socket, 'connect');
    filling.push(socket);
  }
  return {
    port,
    close: async () => {
      for (const socket of filling) socket.destroy();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
