// Loaded before a server that would listen on every address: lets it listen on the loopback only.
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function (where, ...rest) {
  const options = typeof where === 'object' ? where : { port: Number(where) };
  const callback = rest.findLast((value) => typeof value === 'function');
  return listen.call(this, { ...options, host: '127.0.0.1' }, callback);
};
