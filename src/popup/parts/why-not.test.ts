import '../../locales/testing/in-english.ts';
import { expect, test } from 'vitest';
import type { Why } from '../../job.ts';
import { whySentence } from './why-not.tsx';

const by = (list: 'groups.block' | 'groups.allow' | 'sites.block', entry: string | null): Why => ({
  ...{ how: 'rule', rule: { list, entry }, missing: null, policyVersion: 7 },
});

test.each<[Why, says: string]>([
  [{ how: 'asking' }, 'Asking your gateway …'],
  [by('sites.block', '*.acme.example'), '*.acme.example is on the list of blocked sites.'],
  [by('groups.block', 'interns'), 'The group interns is on the list of blocked groups.'],
  [by('groups.block', null), 'Your gateway does not know your groups, and some groups are blocked.'],
  [by('groups.allow', null), 'None of your groups is on the list of allowed groups.'],
  [
    { how: 'managed', key: 'blockedSites', because: 'entry', entry: '*' },
    '* stands in “Blocked sites” of this browser’s policy.',
  ],
])('%j', (why, says) => {
  expect(whySentence(why, false)).toBe(says);
});
