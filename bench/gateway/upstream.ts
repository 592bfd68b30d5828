/**
 * The fake upstream, in a process of its own: the one part that is not measured, so it does as little as can be and
 * speaks HTTP over bare sockets. Tells its port over the channel to its parent.
 */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Manner, mannerOf } from './answers.ts';
import { onlyPiece, streamEnd, streamHead, streamPieces, wholeAnswer } from './upstream-answers.ts';

const server = createServer({ noDelay: true }, (socket) => {
  let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
    const end = waiting.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/^content-length: *(\d+)/im.exec(waiting.toString('latin1', 0, end))?.[1] ?? 0);
    const rest = end + 4 + length;
    if (waiting.length < rest) return;
    const body = waiting.toString('latin1', end + 4, rest);
    waiting = waiting.subarray(rest);
    answer(socket, mannerOf(body), /"stream": *true/.test(body));
  });
});

function answer(socket: Socket, manner: Manner | undefined, streams: boolean): void {
  if (manner === undefined)
    socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  else if (!streams) socket.write(wholeAnswer);
  else if (manner === 'whole') socket.write(Buffer.concat([streamHead, onlyPiece, streamEnd]));
  else stream(socket, manner);
}

/** Without a pause between them the pieces still go out one by one, each in a turn of its own. */
function stream(socket: Socket, everyMs: number): void {
  let sent = 0;
  socket.write(streamHead);
  const next = () => {
    if (socket.destroyed) return clearInterval(timer);
    const piece = streamPieces[sent];
    sent += 1;
    if (piece !== undefined) socket.write(piece);
    if (sent < streamPieces.length) {
      if (everyMs === 0) setImmediate(next);
      return;
    }
    clearInterval(timer);
    socket.write(streamEnd);
  };
  const timer = everyMs === 0 ? undefined : setInterval(next, everyMs);
  next();
}

server.listen(0, '127.0.0.1', 4_096, () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
