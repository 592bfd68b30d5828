import { describe, expect, test } from 'vitest';
import { type Filter, parseFilter } from './filter.ts';

const equal = (attribute: string, value: string | boolean): Filter => ({ kind: 'equal', attribute, value });

describe('parseFilter', () => {
  test.each<[text: string, filter: Filter]>([
    ['userName eq "mira@acme.example"', equal('username', 'mira@acme.example')],
    ['  USERNAME   EQ "x"  ', equal('username', 'x')],
    ['externalId eq "a \\"quoted\\" \\u00e9"', equal('externalid', 'a "quoted" é')],
    ['active eq True', equal('active', true)],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "x"', equal('username', 'x')],
    ['id eq "1" and members eq "2"', { kind: 'and', filters: [equal('id', '1'), equal('members', '2')] }],
    [
      'displayName eq "a" or displayName eq "b" and externalId eq "c"',
      {
        kind: 'or',
        filters: [
          equal('displayname', 'a'),
          { kind: 'and', filters: [equal('displayname', 'b'), equal('externalid', 'c')] },
        ],
      },
    ],
    [
      '(displayName eq "a" or displayName eq "b") and externalId eq "c"',
      {
        kind: 'and',
        filters: [
          { kind: 'or', filters: [equal('displayname', 'a'), equal('displayname', 'b')] },
          equal('externalid', 'c'),
        ],
      },
    ],
  ])('reads %s', (text, filter) => {
    expect(parseFilter(text)).toEqual(filter);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a name alone', 'userName'],
    ['no value', 'userName eq'],
    ['another operator', 'userName co "m"'],
    ['presence', 'userName pr'],
    ['a negation', 'not (userName eq "m")'],
    ['a text that never ends', 'userName eq "m'],
    ['a bare value', 'userName eq mira'],
    ['an escape that is none', 'userName eq "\\x"'],
    ['a bracket that never closes', '(userName eq "m"'],
    ['a bracket too many', 'userName eq "m")'],
    ['something behind it', 'userName eq "m" userName eq "n"'],
    ['SQL', "userName eq '' or 1=1 --"],
    ['a path with brackets', 'emails[type eq "work"].value eq "m"'],
    ['deep nesting', `${'('.repeat(100)}userName eq "m"${')'.repeat(100)}`],
    ['a megabyte', `userName eq "${'m'.repeat(1_000_000)}"`],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ])('refuses %s', (_name, text) => {
    expect(() => parseFilter(text)).toThrow('invalidFilter');
  });
});
