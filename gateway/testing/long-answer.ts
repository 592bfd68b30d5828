import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { done, finish, head, piece, type Script } from './scripted-upstream.ts';
import { chatBody } from './test-gateway.ts';

export const MIB = 1_048_576;

const PIECES = 4_096;
const block = piece('x'.repeat(16_384));

/** An answer of 64 MB, written as fast as it is taken. `wrote` is told of each piece how many bytes it has. */
export function longAnswer(wrote: (bytes: number) => void): Script {
  return ({ socket }) => {
    let left = PIECES;
    const fill = () => {
      while (left > 0) {
        left -= 1;
        wrote(block.length);
        if (!socket.write(block)) return;
      }
      socket.end(finish + done);
    };
    socket.write(head());
    socket.on('drain', fill);
    fill();
  };
}

/** Asks a gateway for an answer, on a connection of its own, and reads nothing of it yet. */
export async function askUnread(url: string, token: string): Promise<IncomingMessage> {
  const asking = request(`${url}/v1/chat/completions`, {
    ...{ method: 'POST', agent: false },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
  asking.end(JSON.stringify({ ...chatBody(), stream: true }));
  const [response] = await once(asking, 'response');
  return response;
}
