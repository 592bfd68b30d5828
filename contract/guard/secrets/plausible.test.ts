import { describe, expect, test } from 'vitest';
import { looksLikePassword, looksLikeToken } from './plausible.ts';

test.each([
  'abc12!',
  'Winter2026',
  'winter-26',
  'WINTER26',
  'aB1',
  'correctHorse',
  'correct horse battery 9',
  '482913',
  '密码12ab',
  '密码密1234',
  'Amsterdam-Paris!',
  'Antwerpen!',
  '123456789',
  'p@ssword',
  'пароль9',
  'зимаЛето',
  'école!',
  '#!?$9_',
  '12.34.56a',
  '1234567-1',
  '12345.1',
  '1-2-3-4-5',
  '12/34_',
])('%s may be a password', (value) => {
  expect(looksLikePassword(value.padEnd(6, '7'))).toBe(true);
});

test.each([
  ['too short', 'aB1!x'],
  ['too short', '48291'],
  ['a word', 'required'],
  ['a word', 'Required'],
  ['words', 'case-sensitive'],
  ['words', "it's what you like"],
  ['words', 'l’été prochain'],
  ['a word', 'вчерашний'],
  ['a time', '10:11:12'],
  ['a date', '04.03.2026'],
  ['a date', '2026-03-04'],
  ['a date', '4/3/2026'],
  ['numbers', '1234.5678'],
  ['an address of four numbers', '10.11.12.13'],
  ['signs', '!!??##'],
  ['signs', '-_-_-_-#'],
  ['a mask', 'a9a9a9a9'],
  ['a mask', '########'],
  ['a word', 'required²'],
  ['capitals', 'REQUIREDÄ'],
])('%s: %s is no password', (_what, value) => {
  expect(looksLikePassword(value)).toBe(false);
});

test.each([
  'k8l2m9n4p6q1',
  'ABCDEF123456',
  '0a1b2c3d4e5f',
  'abcdefghijkl12345',
  'a-b-1-2-c-3-d',
  'ä1b2c3d4e5f6',
  'sk.12.ab.34.cd',
])('%s may be a key', (value) => {
  expect(looksLikeToken(value)).toBe(true);
});

test.each([
  ['too short', 'k8l2m9n4p6q'],
  ['with a gap', 'k8l2m9 n4p6q1'],
  ['without a figure', 'abcdefghijklmnop'],
  ['without a figure', 'abc+DEF/ghi+jklm'],
  ['without a letter', '1234567890123'],
  ['a mask', '1a1a1a1a1a1a1a'],
  ['a name', 'order-of-customers-12'],
  ['a name', 'orderOfCustomers2024'],
  ['a name', 'order_of_customers_7'],
  ['a name', 'order.of.customers.1234'],
  ['an address', 'https://example.com/a1'],
  ['an address', 'git+ssh://example9x'],
  ['a path', '/usr/share/lib64x'],
  ['a path', './share/k8l2m9n4'],
  ['a path', '../share/k8l2m9n4'],
  ['a path', '~/share/k8l2m9n4'],
  ['a path', 'C:\\share\\k8l2m9'],
])('%s: %s is no key', (_what, value) => {
  expect(looksLikeToken(value)).toBe(false);
});

describe('what people write where they mean none', () => {
  test.each([
    '<your-1st-password>',
    '[k8l2m9n4p6q1]',
    '{k8l2m9n4p6q1}',
    '$PASSWORD_1ab',
    '$_k8l2m9n4p6q',
    '$' + '{k8l2m9n4p6q}',
    '$(k8l2m9n4p6q)',
    '$db_password_ab',
    '$dbPassword2',
    '$settings.password1',
    '$settings[0].password',
    '$this-',
    '$user:$password',
    '$user$password1',
    '$config/password1',
    '$read(k8l2m9n4',
    '%DB_PASSWORD_1%',
    '**k8l2m9n4p6q1',
    '••k8l2m9n4p6q1',
    '··k8l2m9n4p6q1',
    '..k8l2m9n4p6q1',
    '……k8l2m9n4p6q1',
    '__k8l2m9n4p6q1',
    '--k8l2m9n4p6q1',
    'xxxk8l2m9n4p6q',
    'XXXk8l2m9n4p6q',
    'getKey(k8l2m9n4p6q1',
    'a{k8l2m9n4p6q1',
    'a$' + '{k8l2m9n4p6q1',
    ...'process os env config settings ctx context self this req request options props args params secret secrets vault data var local module input user row form body'
      .split(' ')
      .map((name) => `${name}.k8l2m9n4p6q1`),
    'orders.database.password',
    'orders_db.passWord',
  ])('%s', (value) => {
    expect([looksLikePassword(value), looksLikeToken(value)]).toEqual([false, false]);
  });

  test.each(
    'your my the some any a an insert enter change replace put add set see use new old dummy fake example sample placeholder redacted hidden masked todo tbd none null nil undefined true false string text required optional empty default test foo bar abc secret token password passwd pass pwd key api-key api_key apikey'.split(
      ' ',
    ),
  )('%s', (word) => {
    for (const value of [
      word,
      word.toUpperCase(),
      `${word}-Password_here!`,
      `${word}.Key`,
      `${word} Here…`,
      `${word}-Été!!`,
    ])
      expect(looksLikePassword(value)).toBe(false);
    // With a figure it may be one.
    expect(looksLikePassword(`${word}-Password9`)).toBe(true);
  });

  test.each([
    'k8l2[m9n4p6q1',
    'k<8l2m9n4p6q1',
    '$k8l2!m9n4p6q1',
    '$8k8l2m9n4p6q1',
    'k$8l2m9n4p6q1',
    '%k8l2m9n4p6q1',
    'k%DB_PASSWORD1%',
    '*k8l2m9n4p6q1',
    'k8l2**m9n4p6q1',
    'xxk8l2m9n4p6q1',
    'kxxx8l2m9n4p6q1',
    'k8your-password',
    'processk8l2m9n4p6q1',
    'k8process.m9n4p6q1',
    'k8.l2.m9n4p6q1',
    'k8l2:/m9n4p6q1',
    'k8l2./m9n4p6q1',
    'k8l2m9.orders.name',
    'orders.name9k8l2m',
  ])('but %s may be one', (value) => {
    expect([looksLikePassword(value), looksLikeToken(value)]).toEqual([true, true]);
  });
});

test('a long row of words is judged at once', () => {
  for (const words of ['letters'.repeat(100), 'été'.repeat(200), 'a-'.repeat(300), 'é. '.repeat(200)])
    expect(looksLikePassword(`your${words}9`)).toBe(true);
});
