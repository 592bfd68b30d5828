import { engineMethods } from '@sidenote/contract/engine-methods';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import { expect, test, vi } from 'vitest';
import { messageName } from './message-name.ts';
import { i18n } from './testing/in-english.ts';
import { toldFact, toldMethod, toldProvider, toldRetention } from './told-provenance.ts';

test.each([
  ['Nothing is kept', 'Nothing is kept'],
  ['Kept for 30 days for abuse monitoring', 'Kept for 30 days for abuse monitoring'],
  ['Kept for 3650 days by the service', 'Kept for 3,650 days by the service'],
  ['As our contract of May says', undefined],
  ['unknown', 'unknown'],
])('%s', (words, told) => {
  expect(toldRetention(words)).toBe(told);
});

test('what is ours is said in the person’s language, and nothing that somebody else wrote', () => {
  const getMessage = (name: string) => `in another language: ${name}`;
  vi.stubGlobal('chrome', { i18n: { ...i18n, getMessage } });
  expect([toldFact('EU'), toldProvider('Acme'), toldMethod('a rule of tomorrow')]).toEqual([
    ...['EU', 'Acme'],
    undefined,
  ]);
  expect([
    toldFact('unknown'),
    toldRetention('Nothing is kept'),
    toldMethod(engineMethods.splitting),
    ...Object.values(inProcessProviders).map(toldProvider),
  ]).toEqual(
    [
      'provenance.unknown',
      'retention.none',
      'methods.splitting',
      'provenance.engine',
      'provenance.onGateway',
    ].map((path) => getMessage(messageName(path))),
  );
});
