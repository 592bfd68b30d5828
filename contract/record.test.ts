import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interactionRecordSchema, lengthBucket } from './record.ts';

test.each([
  [0, '≤100'],
  [1, '≤100'],
  [100, '≤100'],
  [101, '≤300'],
  [300, '≤300'],
  [301, '≤1000'],
  [1_000, '≤1000'],
  [1_001, '≤3000'],
  [3_001, '≤10000'],
  [10_001, '≤30000'],
  [30_001, '≤100000'],
  [100_000, '≤100000'],
  [100_001, '>100000'],
  [Number.MAX_SAFE_INTEGER, '>100000'],
])('%d characters are %s', (chars, bucket) => {
  expect(lengthBucket(chars)).toBe(bucket);
});

test('a bucket is true of its length, and there are eight of them at most', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(fc.nat(400), fc.nat(200_000)), (chars) => {
      const bucket = lengthBucket(chars);
      seen.add(bucket);
      const bound = Number(bucket.slice(1));
      expect(bucket.startsWith('≤') ? chars <= bound : chars > bound).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  expect(seen.size).toBeLessThanOrEqual(8);
});

const record = {
  requestId: '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10',
  orgId: 'acme',
  person: '0123456789abcdef0123456789abcdef',
  team: '8a0f5d3e-93a1-4f0e-9d0c-52f1a7a3b6c4',
  action: 'summarise',
  site: 'acme.atlassian.net',
  product: 'jira',
  objectType: 'issue',
  inputLength: lengthBucket(250),
  outputLength: lengthBucket(100_001),
  outcome: 'complete',
  provider: 'Built-in engine',
  model: 'offline-rules-1',
  region: 'local',
  policyVersion: 1,
  promptVersion: 1,
  firstTokenMs: null,
  totalMs: 12,
  at: 1_700_000_000_000,
};

test('a record of every closed field is taken', () => {
  expect(interactionRecordSchema.parse(record)).toEqual(record);
});

test('a record names every field of the promise and no other', () => {
  expect(Object.keys(interactionRecordSchema.shape)).toEqual(Object.keys(record));
});

test('a record from before there were teams is of none', () => {
  const { team: _later, ...before } = record;
  expect(interactionRecordSchema.parse(before)).toEqual({ ...record, team: null });
});

test.each([
  ['a field for text', { input: 'what was selected' }],
  ['a page title', { title: 'Salary review' }],
  ['a person by name', { person: 'kim@example.com' }],
  ['a team by name', { team: 'Mergers' }],
  ['a request id that is a text', { requestId: 'what was selected' }],
  ['a length that is a text', { inputLength: 'what was selected' }],
  ['a product of its own', { product: 'what was selected' }],
  ['an object type of its own', { objectType: 'what was selected' }],
])('a record with %s is refused', (_, change) => {
  expect(interactionRecordSchema.safeParse({ ...record, ...change }).success).toBe(false);
});
