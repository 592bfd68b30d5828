import { expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { checkedXpi } from './signed-xpi.ts';

const own: readonly [string, Buffer][] = [
  ['manifest.json', Buffer.from('{}')],
  ['worker.js', Buffer.from('1')],
];
const signature: readonly [string, Buffer][] = [
  ['META-INF/cose.sig', Buffer.from('signature')],
  ['META-INF/mozilla.rsa', Buffer.from('signature')],
];
const archive = (...files: readonly [string, Buffer][]) => archiveOf(new Map(files));
const built = archive(...own);

test('the same files with a signature are served', () => {
  const signed = archive(...signature, ...own.toReversed());
  expect(checkedXpi(signed, built)).toBe(signed);
});

test.each<[string, Uint8Array, string]>([
  ['no signature', built, 'is not signed'],
  ['a file more', archive(...own, ...signature, ['more.js', Buffer.from('')]), 'other files'],
  ['a file less', archive(...own.slice(1), ...signature), 'other files'],
  [
    'another file',
    archive(...own.slice(1), ...signature, ['manifest.json', Buffer.from('{ }')]),
    'other files',
  ],
  [
    'another name',
    archive(...own.slice(1), ...signature, ['Manifest.json', Buffer.from('{}')]),
    'other files',
  ],
  ['no archive', Buffer.from('PK'), 'not an archive'],
])('%s: refused', (_, signed, reason) => {
  expect(() => checkedXpi(signed, built)).toThrow(reason);
});
