import '../locales/testing/in-english.ts';
import { managedPolicyKeys } from '@sidenote/contract/managed-keys';
import { expect, test } from 'vitest';
import { reportOf } from './report.ts';
import { refused, under } from './testing/healthy.ts';

const now = new Date('2026-11-26T02:00:00Z');

test('names every key, the gateway, the organisation and the sign-in', () => {
  const report = reportOf(
    under({ allowedSites: ['a.example', 'b.example'] }, ['hipaaMode']),
    'Browser/1',
    now,
  );
  for (const key of managedPolicyKeys) expect(report).toContain(`  ${key}: `);
  expect(report).toContain('allowedSites: 2 entries');
  expect(report).toContain('hipaaMode: not set');
  expect(report).toContain('gateway: https://gateway.example, check: answers in 12 ms');
  expect(report).toContain('organisation: acme, on, region eu');
  expect(report).toContain('sign-in: signed in');
});

test('holds no address where a person is written to, and no list of sites', () => {
  const state = under({ supportUrl: 'mailto:kim@example.com', blockedSites: ['kims-diary.example'] });
  expect(reportOf(state, 'Browser/1', now)).not.toMatch(/kim/);
});

test('of a policy with a mistake names the key and never the value', () => {
  const problem = { key: 'orgId', problem: 'not_an_organisation_id', expected: 'an id' } as const;
  expect(reportOf(refused([problem], undefined), 'Browser/1', now)).toContain(
    'orgId is not the id of an organisation. Expected: lower-case letters',
  );
});

test('of a policy with a mistake names the version, where it can be read', () => {
  expect(reportOf(refused([], 7), 'Browser/1', now)).toContain('  policyVersion: 7\n');
  expect(reportOf(refused([], undefined), 'Browser/1', now)).not.toContain('policyVersion');
});
