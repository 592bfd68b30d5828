import { wireBetween } from './cut-wire.ts';

/**
 * The far end of a cable, in its own network namespace: `node cable-far-end.ts SOCKET ADDRESS` listens there, says at which port, and
 * lets every connection go on through the socket of the file system.
 */
const [path = '', host = ''] = process.argv.slice(2);

const { port } = await wireBetween({ host, port: 0 }, { path });
process.stdout.write(`${port}\n`);
