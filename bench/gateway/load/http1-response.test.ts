import { describe, expect, test } from 'vitest';
import { responseReader } from './http1-response.ts';

/** What a reader says of some bytes that arrive in parts of a size. */
function read(bytes: string, size: number): string[] {
  const said: string[] = [];
  let body = '';
  const reader = responseReader({
    head: (status) => void said.push(`head ${status}`),
    body: (text) => {
      body += text;
    },
    end: () => {
      said.push(`body ${body}`, 'end');
      body = '';
    },
    broken: () => void said.push('broken'),
  });
  const all = Buffer.from(bytes, 'latin1');
  for (let at = 0; at < all.length; at += size) reader(all.subarray(at, at + size));
  return said;
}

const counted = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello';
const chunked =
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nHello\r\nd\r\n to \r\n people\r\n0\r\n\r\n';
const empty = 'HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n';

describe.each([1, 3, 10_000])('responses that arrive %d bytes at a time', (size) => {
  test.each<[string, string, string[]]>([
    ['with a length', counted, ['head 200', 'body Hello', 'end']],
    ['in chunks', chunked, ['head 200', 'body Hello to \r\n people', 'end']],
    ['without a body', empty, ['head 503', 'body ', 'end']],
    [
      'one after the other',
      chunked + empty + counted,
      [
        'head 200',
        'body Hello to \r\n people',
        'end',
        'head 503',
        'body ',
        'end',
        'head 200',
        'body Hello',
        'end',
      ],
    ],
    ['that break off', chunked.slice(0, -3), ['head 200']],
    ['with neither length nor chunks', 'HTTP/1.1 200 OK\r\nserver: x\r\n\r\nHello', ['broken']],
    ['with a chunk of no size', chunked.replace('\r\nd\r\n', '\r\nx\r\n'), ['head 200', 'broken']],
    ['of another protocol', 'SSH-2.0-OpenSSH\r\n\r\n', ['broken']],
  ])('%s', (_name, bytes, said) => {
    expect(read(bytes, size)).toEqual(said);
  });
});
