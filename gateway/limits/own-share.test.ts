import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownShare } from './own-share.ts';

const settings = (limit: number) => {
  const all = { requestsPerMinute: limit, concurrent: limit, tokensPerDay: limit };
  return { person: all, organisation: all, everyone: all };
};

describe('the shares of all instances', () => {
  test('are the limit, neither more nor less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 20 }), (limit, count) => {
        const members = Array.from({ length: count }, (_, at) => `instance-${at}`);
        const shares = members.map((id) => ownShare(settings(limit), members, id)?.(limit) ?? 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(limit);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['nobody is known', []],
    ['it is not known itself', ['a', 'b']],
  ])('are nothing for an instance when %s', (_name, members) => {
    expect(ownShare(settings(10), members, 'c')).toBeUndefined();
  });
});
