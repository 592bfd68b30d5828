import { describe, expect, test } from 'vitest';
import type { Match, Operator } from '../../storage/directory-match.ts';
import { parseFilter } from './filter.ts';

const compare = (operator: Operator, attribute: string, value: string | boolean): Match => ({
  kind: 'compare',
  operator,
  attribute,
  value,
});
const equal = (attribute: string, value: string | boolean) => compare('eq', attribute, value);

describe('parseFilter', () => {
  test.each<[text: string, filter: Match]>([
    ['userName eq "mira@acme.example"', equal('username', 'mira@acme.example')],
    ['  USERNAME   EQ "x"  ', equal('username', 'x')],
    ['externalId eq "a \\"quoted\\" \\u00e9"', equal('externalid', 'a "quoted" é')],
    ['active eq True', equal('active', true)],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "x"', equal('username', 'x')],
    ...(['co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const).map((operator): [string, Match] => [
      `meta.lastModified ${operator} "x"`,
      compare(operator, 'meta.lastmodified', 'x'),
    ]),
    ['userName NE "x"', { kind: 'not', filter: equal('username', 'x') }],
    ['externalId pr', { kind: 'present', attribute: 'externalid' }],
    [
      'not (active eq true) and id pr',
      {
        kind: 'and',
        filters: [
          { kind: 'not', filter: equal('active', true) },
          { kind: 'present', attribute: 'id' },
        ],
      },
    ],
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
    ['an operator that is none', 'userName like "m"'],
    ['presence of a value', 'userName pr "m"'],
    ['a negation of nothing', 'not ()'],
    ['a negation without brackets', 'not userName eq "m"'],
    ['a switch that is later', 'active gt false'],
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
