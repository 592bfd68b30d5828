import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends a request as it is written, header for header, and reads the answer until the connection ends. */
export async function sendRaw(url: string, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const request = [
    ...lines,
    'host: gateway',
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  const socket = connect(Number(port), hostname, () =>
    socket.write(`${request.join('\r\n')}\r\n\r\n${body}`),
  );
  socket.on('data', (part) => {
    answer += part;
  });
  socket.on('close', () => resolve(answer)).on('error', () => undefined);
  const [head = '', ...rest] = (await promise).split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), body: rest.join('\r\n\r\n') };
}
