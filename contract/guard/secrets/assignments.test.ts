import { describe, expect, test } from 'vitest';
import { drawing } from '../corpus/random.ts';
import { joined } from '../find.ts';
import { findAssignments } from './assignments.ts';
import { placesIn } from './places.ts';

const found = (text: string) =>
  joined(findAssignments(text, placesIn(text))).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const values = (text: string) => found(text).map(([, value]) => value);

const draw = drawing(25);
const token = `${draw('base62', 12)}8k${draw('base62', 12)}`;
const password = 'Tr0ub4dor&3';

describe('a password is told by', () => {
  test.each(
    'pass password passwort passwd passphrase passcode pwd kennwort contraseña senha wachtwoord lösenord adgangskode hasło пароль 密码 密碼 パスワード 비밀번호'
      .split(' ')
      .concat('mot de passe'),
  )('%s', (name) => {
    for (const before of ['', 'The ', 'DB_', 'user.', '"'])
      for (const written of [name, name.toUpperCase()])
        expect(found(`${before}${written}: ${password}`)).toEqual([['assigned', password]]);
    // More of a word is another word.
    expect(found(`${name}x: ${password}`)).toEqual([]);
  });
});

test.each([
  'パスワード：忘れた場合は、管理者に連絡してください。',
  '密码：请联系管理员，他会帮助你。',
  '密码：不要告诉别人',
])('prose without spaces is no password: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a password ends where such prose goes on', () => {
  for (const mark of ['、', '。', '，'])
    expect(values(`パスワード：${password}${mark}管理者に連絡`)).toEqual([password]);
});

describe('a key is told by', () => {
  test.each([
    'secret',
    'client_secret',
    'token',
    'access_token',
    'credential',
    'credentials',
    ...'api access secret private auth encryption signing master account storage service license function functions'
      .split(' ')
      .flatMap((name) => [`${name}key`, `${name}-key`, `${name}_key`, `${name} key`]),
  ])('%s', (name) => {
    for (const written of [name, name.toUpperCase()])
      expect(found(`${written}=${token}`)).toEqual([['assigned', token]]);
    expect(found(`${name}s_of_it=${token}`)).toEqual([]);
  });

  test.each(['authorization', 'Authorization', 'X-API-Key', 'x-auth-token'])('%s, a header', (name) => {
    expect(found(`${name}: ${token}`)).toEqual([['authorization', token]]);
  });

  test.each(['key', 'public_key', 'keys', 'api__key', 'api.key', 'secretary', 'tokens', 'x-request-id'])(
    'not %s',
    (name) => {
      expect(found(`${name}: ${token}`)).toEqual([]);
    },
  );

  test('a name that is as long as forty signs with what is behind it, and no longer one', () => {
    const name = 'encryption-key';
    expect(values(`${name}   =${token}`)).toEqual([token]);
    expect(values(`${name}    =${token}`)).toEqual([]);
  });
});

describe('between a name and a value stands', () => {
  test.each([
    ':',
    ': ',
    ' : ',
    '：',
    '=',
    ' = ',
    '==',
    ' == ',
    ':=',
    ' := ',
    '=>',
    ' => ',
    '->',
    ' -> ',
    ' > ',
    '|',
    ' | ',
    ' is ',
    ' ist ',
    ' est ',
    ' es ',
    ' lautet ',
    '":',
    "' = ",
    '`: ',
    '": **',
    ': *',
    '): ',
    '] = ',
    '**: ',
    ':** ',
    ':   ',
    '   : ',
    '\n: ',
  ])('%j', (between) => {
    for (const name of ['password', 'PASSWORD'])
      expect(values(`${name}${between}${password}`)).toEqual([password]);
  });

  test.each([' ', ', ', ' was ', ' iss ', ' istanbul ', ' :\n', ':    ', '    : ', ' = = '])(
    'not %j',
    (between) => {
      expect(values(`password${between}${password}`)).toEqual([]);
    },
  );

  test('no operator that is a part of a value before it', () => {
    expect(values(`password=ab=${token}`)).toEqual([`ab=${token}`]);
    const inside = `token=a8-token=${token}`;
    expect(findAssignments(inside, placesIn(inside))).toHaveLength(1);
    expect(values(`password: Ab3$token: ${token}`)).toEqual(['Ab3$token', token]);
    expect(values(`token="a8-token=${token}" password=${password}`)).toEqual([`a8-token=${token}`, password]);
  });
});

describe('a value is', () => {
  test.each<[text: string, value: string]>([
    [`"${password}" of mira`, password],
    [`'${password}' of mira`, password],
    [`\`${password}\` of mira`, password],
    ['"with a gap 9" of mira', 'with a gap 9'],
    ["'with a gap 9' of mira", 'with a gap 9'],
    ['`with a gap 9` of mira', 'with a gap 9'],
    [`"it's 9 o'clock"`, "it's 9 o'clock"],
    [`${password} of mira`, password],
    [`${password}\n`, password],
    [`${password}|`, password],
    [`${password}<br>`, password],
    [`${password}"`, password],
    [`**${password}**`, password],
    // What ends the sentence or the list is not of it.
    [`${password}.`, password],
    [`${password}, and`, password],
    [`${password};`, password],
    [`${password}:`, password],
    [`(${password})`.slice(1), password],
    [`${password}]`, password],
    [`${password}}`, password],
    [`${password}*`, password],
    [`${password}).`, password],
    [`Ab3$efgh&user=mira`, 'Ab3$efgh'],
    [`Ab3$efgh;User Id=sa`, 'Ab3$efgh;User'],
    [`Ab3$efgh;Encrypt=yes`, 'Ab3$efgh'],
    [`Ab3$efgh,encrypt=yes`, 'Ab3$efgh'],
    [`Ab3$efgh,${'n'.repeat(60)}=yes`, 'Ab3$efgh'],
    [`Ab3$efgh&my-key.1=yes`, 'Ab3$efgh'],
    [`Ab3$efgh&`, 'Ab3$efgh'],
    [`Ab3$e&fgh`, 'Ab3$e&fgh'],
    [`Ab3$e,fgh`, 'Ab3$e,fgh'],
  ])('%s', (behind, value) => {
    expect(values(`password: ${behind}`)).toEqual([value]);
    expect(values(`password=${behind}`)).toEqual([value]);
  });

  test.each(['bearer', 'Bearer', 'BASIC', 'token', 'apikey'])('behind the scheme %s', (scheme) => {
    expect(found(`Authorization: ${scheme} ${token}`)).toEqual([['authorization', token]]);
    expect(found(`"Authorization": "${scheme} ${token}"`)).toEqual([['authorization', token]]);
  });

  test('as long as it is, however long', () => {
    for (const length of [999, 1_000, 1_001, 5_000]) {
      const value = `k9${draw('base62', length - 2)}`;
      for (const behind of ['', ' of mira', '"', '\n', '|', '<', '>', '`', "'"])
        expect(values(`password=${value}${behind}`)).toEqual([value]);
    }
    for (const length of [300, 301, 1_000, 1_001, 5_000]) {
      const quoted = `k9${draw('base62', length - 2)}`;
      for (const mark of ['"', "'", '`'])
        expect(values(`{"token": ${mark}${quoted}${mark}}`)).toEqual([quoted]);
    }
  });

  test.each(['"', "'", '`'])('behind a %s that was not closed', (mark) => {
    expect(values(`password: ${mark}${password}`)).toEqual([password]);
    expect(values(`password: ${mark}${password}\nuser: mira`)).toEqual([password]);
  });
});

describe('behind the word bearer', () => {
  test.each(['bearer ', 'Bearer ', 'sent with bearer ', '"Bearer ', 'BEARER\n'])('%j', (before) => {
    expect(found(`${before}${token}.`)).toEqual([['authorization', token]]);
  });

  test.each(['forbearer ', '_bearer ', 'bearer', 'bearers ', 'bearer  ', 'barer '])('not %j', (before) => {
    expect(found(`${before}${token}`)).toEqual([]);
  });

  test('stands a key and no name', () => {
    expect(found('bearer of-the-certificate-and-its-representatives')).toEqual([]);
    expect(found(`bearer ${draw('digits', 3)}abcdefghijklmno`)).toEqual([]);
  });
});

test('beside the name of a key stands no word, beside that of a password it may be shorter', () => {
  expect(values('token: Winter2026!')).toEqual([]);
  expect(values('password: Winter2026!')).toEqual(['Winter2026!']);
  for (const none of ['....', ',;:)]}*.,;', 'required', '********'])
    expect(values(`password: ${none}`)).toEqual([]);
});

test('each of several', () => {
  expect(found(`password=${password} token=${token} authorization=${token}`)).toEqual([
    ['assigned', password],
    ['assigned', token],
    ['authorization', token],
  ]);
});
