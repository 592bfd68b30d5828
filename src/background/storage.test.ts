import { expect, test } from 'vitest';
import { stubManagedBrowser } from './testing/managed-browser.ts';

stubManagedBrowser();
const { touchesRules } = await import('./storage.ts');

const rules = (etag: string | undefined, fetchedAt = 0) => ({ etag, fetchedAt });

const cases: readonly [name: string, changes: Parameters<typeof touchesRules>[0], touches: boolean][] = [
  ['somebody signs in', { session: { newValue: {} } }, true],
  ['somebody signs out', { session: { oldValue: {} } }, true],
  ['a session is renewed', { session: { oldValue: {}, newValue: {} } }, false],
  ['the first rules come', { policy: { newValue: rules('1') } }, true],
  ['the rules change', { policy: { oldValue: rules('1'), newValue: rules('2') } }, true],
  ['the same rules are confirmed', { policy: { oldValue: rules('1'), newValue: rules('1', 9) } }, false],
  [
    'rules come whose version nobody tells',
    { policy: { oldValue: rules('1'), newValue: rules(undefined) } },
    true,
  ],
  ['the rules are not trusted any more, and are asked for next', { policy: { oldValue: rules('1') } }, false],
  ['an answer goes on', { 'job:7': { oldValue: {}, newValue: {} } }, false],
];

test.each(cases)('whether rules are others: %s', (_, changes, touches) => {
  expect(touchesRules(changes)).toBe(touches);
});
