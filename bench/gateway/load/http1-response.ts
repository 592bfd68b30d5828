/** Told of one response after the other, as their bytes arrive. Texts are ASCII. */
export interface ResponseEvents {
  head(status: number): void;
  body(text: string): void;
  end(): void;
  /** The bytes are no HTTP that this reader knows; nothing is read from then on. */
  broken(): void;
}

type State = 'head' | 'counted' | 'chunk size' | 'chunk' | 'chunk end' | 'broken';

/** Reads HTTP/1.1 responses with a length or in chunks, and nothing beyond what the measured servers send. */
export function responseReader(events: ResponseEvents): (bytes: Buffer) => void {
  let state: State = 'head';
  let left = 0;
  let last = false;
  let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0);

  /** The bytes up to the next mark; undefined while it has not arrived. */
  const upTo = (mark: string): string | undefined => {
    const end = waiting.indexOf(mark);
    if (end < 0) return undefined;
    const text = waiting.toString('latin1', 0, end);
    waiting = waiting.subarray(end + mark.length);
    return text;
  };
  const readHead = (): boolean => {
    const head = upTo('\r\n\r\n');
    if (head === undefined) return false;
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    state = length === undefined ? 'chunk size' : 'counted';
    left = Number(length ?? 0);
    if (
      !head.startsWith('HTTP/1.1 ') ||
      (length === undefined && !/^transfer-encoding: *chunked/im.test(head))
    )
      return fail();
    events.head(Number(head.slice(9, 12)));
    if (state === 'counted' && left === 0) finish();
    return true;
  };
  const readSize = (): boolean => {
    const size = upTo('\r\n');
    if (size === undefined) return false;
    left = Number.parseInt(size, 16);
    if (Number.isNaN(left)) return fail();
    last = left === 0;
    state = last ? 'chunk end' : 'chunk';
    return true;
  };
  const readBody = (): boolean => {
    if (waiting.length === 0) return false;
    const size = Math.min(left, waiting.length);
    events.body(waiting.toString('latin1', 0, size));
    waiting = waiting.subarray(size);
    left -= size;
    if (left > 0) return false;
    if (state === 'chunk') state = 'chunk end';
    else finish();
    return true;
  };
  const readEnd = (): boolean => {
    if (upTo('\r\n') === undefined) return false;
    if (last) finish();
    else state = 'chunk size';
    return true;
  };
  const finish = () => {
    state = 'head';
    events.end();
  };
  const fail = () => {
    state = 'broken';
    events.broken();
    return false;
  };
  const step: Record<State, () => boolean> = {
    head: readHead,
    counted: readBody,
    'chunk size': readSize,
    chunk: readBody,
    'chunk end': readEnd,
    broken: () => false,
  };

  return (bytes) => {
    waiting = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes]);
    while (waiting.length > 0 && step[state]());
  };
}
