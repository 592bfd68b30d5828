import { describe, expect, test } from 'vitest';
import { drawing } from './corpus/random.ts';
import { holdsBack } from './find.ts';
import { guard } from './guard.ts';
import { defaultGuard, type GuardPolicy, stricter } from './policy.ts';

const draw = drawing(11);
const token = () => `gh${'p_'}${draw('base62', 36)}`;
const [one, other] = [token(), token()];

const everything: GuardPolicy = { ...defaultGuard, personal: 'replace' };

describe('what is sent', () => {
  test.each<[string, string, string]>([
    [
      'a value has one placeholder, wherever it stands',
      `${one}, ${other}, ${one}`,
      '[KEY_1], [KEY_2], [KEY_1]',
    ],
    [
      'a number that the text has already is not given out',
      `[KEY_1] is not ${one}`,
      '[KEY_1] is not [KEY_2]',
    ],
    ['nor one that stands without brackets', `KEY_1 KEY\\_2 ${one}`, 'KEY_1 KEY\\_2 [KEY_3]'],
    ['a backslash before a value goes with it', `C:\\${one}`, 'C:[KEY_1]'],
    ['words tell a model what stood there', `kim@example.com ${one}`, '[EMAIL_1] [KEY_1]'],
    [
      'a key that Markdown has put a backslash into is found whole',
      `gl${'pat-'}abcdefghij\\_-klmnopqrst`,
      '[KEY_1]',
    ],
    ['a password is hidden, its name is not', 'password: Tr0ub4dor&3', 'password: [PASSWORD_1]'],
    ['of what overlaps nothing stays behind', `token=${one}`, 'token=[KEY_1]'],
    ['an invisible sign within a key does not hide it', `${one.slice(0, 9)}\u200b${one.slice(9)}`, '[KEY_1]'],
    [
      'a value is hidden where nothing tells of it, too',
      'pwd: Tr0ub4dor&3; xTr0ub4dor&3y',
      'pwd: [PASSWORD_1]; x[PASSWORD_1]y',
    ],
    ['what begins right behind another is found as well', `${one}+49 30 1234567`, '[KEY_1][PHONE_1]'],
    ['wherever in the text they are', `Call ${one}+49 30 1234567 now`, 'Call [KEY_1][PHONE_1] now'],
    ['nothing is a text as it was', 'Nothing to see here.', 'Nothing to see here.'],
    ['not even a letter', '', ''],
  ])('%s', (_, text, sent) => {
    expect(guard(text, everything).text).toBe(sent);
  });

  test('a pattern of the organisation that matches placeholders does not hide them again', () => {
    const policy = { ...defaultGuard, patterns: ['[A-Z]{3,8}_\\d+'] };
    const { text } = guard(`${one} CASE_12`, policy);
    expect(text).toBe('[KEY_1] [HIDDEN_1]');
    expect(holdsBack(text, policy)).toBeUndefined();
  });

  test('nor does one that matches where a placeholder begins find anything in what is sent', () => {
    const policy = { ...defaultGuard, patterns: ['ABC:\\['] };
    const { text } = guard(`ABC:${one}`, policy);
    expect(text).toBe('[KEY_1]');
    expect(holdsBack(text, policy)).toBeUndefined();
  });

  test('where nobody has decided anything: secrets are replaced, personal data is not looked for', () => {
    expect(defaultGuard).toEqual({ secrets: 'replace', personal: 'off', patterns: [] });
  });

  test('what was found is told with every line it stands on', () => {
    const { found } = guard(`a\n${one} ${one}\n\n${other}\n${one}`, defaultGuard);
    expect(found.map(({ kind, lines, placeholder }) => ({ kind, lines, placeholder }))).toEqual([
      { kind: 'github', lines: [2, 5], placeholder: '[KEY_1]' },
      { kind: 'github', lines: [4], placeholder: '[KEY_2]' },
    ]);
  });
});

describe('the levels', () => {
  const text = `${one} and kim@example.com and ACME-123456`;
  const patterns = ['ACME-\\d{6}'];
  test.each<[string, Partial<GuardPolicy>, string, string | undefined]>([
    ['replace', { patterns }, '[KEY_1] and kim@example.com and [HIDDEN_1]', undefined],
    ['warn', { secrets: 'warn', patterns }, text, undefined],
    ['block', { secrets: 'block' }, '[KEY_1] and kim@example.com and ACME-123456', 'secret_found'],
    ['personal data too', { personal: 'replace' }, '[KEY_1] and [EMAIL_1] and ACME-123456', undefined],
    [
      'personal data warned of',
      { personal: 'warn' },
      '[KEY_1] and kim@example.com and ACME-123456',
      undefined,
    ],
    [
      'personal data refused',
      { personal: 'block' },
      '[KEY_1] and [EMAIL_1] and ACME-123456',
      'personal_data_found',
    ],
  ])('%s', (_, change, sent, refusal) => {
    const guarded = guard(text, { ...defaultGuard, ...change });
    expect(guarded.text).toBe(sent);
    expect(guarded.refusal).toBe(refusal);
  });

  test.each<[Partial<GuardPolicy>, 'secrets' | 'personal' | undefined]>([
    [{}, 'secrets'],
    [{ secrets: 'block' }, 'secrets'],
    [{ secrets: 'warn' }, undefined],
    [{ secrets: 'warn', personal: 'warn' }, undefined],
    [{ secrets: 'warn', personal: 'replace' }, 'personal'],
    [{ secrets: 'warn', personal: 'block' }, 'personal'],
  ])('a gateway with %o keeps back the %s', (change, group) => {
    expect(holdsBack(text, { ...defaultGuard, ...change })).toBe(group);
    expect(holdsBack('Nothing to see here.', { ...defaultGuard, ...change })).toBeUndefined();
  });

  test('the stricter of two holds', () => {
    expect(stricter('off', 'warn')).toBe('warn');
    expect(stricter('replace', 'warn')).toBe('replace');
    expect(stricter('replace', 'block')).toBe('block');
    expect(stricter('block', 'off')).toBe('block');
  });
});
