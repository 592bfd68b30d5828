import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/**
 * The far end of a cable, in its own network namespace: `node cable-far-end.ts SOCKET ADDRESS` listens there, says at which port, and
 * lets every connection go on through the socket of the file system.
 */
const [socketPath = '', address = ''] = process.argv.slice(2);

const server = createServer((near) => {
  const far = connect(socketPath);
  for (const socket of [near, far]) socket.on('error', () => socket.destroy());
  near.pipe(far).pipe(near);
  near.once('close', () => far.destroy());
  far.once('close', () => near.destroy());
});
await once(server.listen(0, address), 'listening');
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
