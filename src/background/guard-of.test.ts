import { defaultGuard, type GuardPolicy } from '@sidenote/contract/guard/policy';
import { readManagedPolicy } from '@sidenote/contract/managed-policy';
import { neededValues } from '@sidenote/contract/testing/needed-values';
import { expect, test } from 'vitest';
import { guardOf } from './guard-of.ts';

const set = (keys: Readonly<Record<string, unknown>>) => {
  const read = readManagedPolicy({ ...neededValues, ...keys });
  if (read.state !== 'ready') throw new Error(JSON.stringify(read));
  return read.policy;
};

test.each<[string, Partial<GuardPolicy>, Record<string, unknown> | undefined, Partial<GuardPolicy>]>([
  ['nobody manages it', { secrets: 'warn' }, undefined, { secrets: 'warn' }],
  [
    'the gateway alone loosens nothing',
    { secrets: 'warn' },
    { guardSecrets: 'replace' },
    { secrets: 'replace' },
  ],
  ['nor the admin', {}, { guardSecrets: 'warn' }, { secrets: 'replace' }],
  ['both together do', { secrets: 'warn' }, { guardSecrets: 'warn' }, { secrets: 'warn' }],
  [
    'the gateway tightens',
    { secrets: 'block', personal: 'warn' },
    {},
    { secrets: 'block', personal: 'warn' },
  ],
  [
    'the admin tightens',
    {},
    { guardSecrets: 'block', guardPersonalData: 'replace' },
    { secrets: 'block', personal: 'replace' },
  ],
  ['off does not switch off', { personal: 'replace' }, { guardPersonalData: 'off' }, { personal: 'replace' }],
  [
    'patterns of both are looked for, each once',
    { patterns: ['ACME-\\d{4}', 'aaaa'] },
    { guardPatterns: ['aaaa', 'bbbb'] },
    { patterns: ['ACME-\\d{4}', 'aaaa', 'bbbb'] },
  ],
])('%s', (_, organisation, managed, expected) => {
  const effective = guardOf({ ...defaultGuard, ...organisation }, managed && set(managed));
  expect(effective).toEqual({ ...defaultGuard, ...expected });
});

test.each([
  [{ guardSecrets: 'off' }, 'guardSecrets', 'not_a_level'],
  [{ guardPersonalData: 'yes' }, 'guardPersonalData', 'not_a_level'],
  [{ guardPatterns: ['aaaa', '(a)\\1aaa'] }, 'guardPatterns', 'not_a_pattern'],
])('%j makes the policy invalid', (keys, key, problem) => {
  const stored = { ...neededValues, ...keys };
  expect(readManagedPolicy(stored)).toMatchObject({ state: 'invalid', problems: [{ key, problem }] });
});
