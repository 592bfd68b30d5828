import { describe, expect, test } from 'vitest';
import { explained } from './advisories.ts';
import { type Audit, judgeAudit } from './judge-audit.ts';

const url = (id: string) => `https://github.com/advisories/${id}`;

const audit: Audit = {
  auditReportVersion: 2,
  vulnerabilities: {
    deep: {
      via: [{ name: 'deep', title: 'Reads too much', url: url('GHSA-1111-1111-1111'), severity: 'high' }],
    },
    above: { via: ['deep'] },
  },
};

const why = { id: 'GHSA-1111-1111-1111', package: 'deep', why: 'Nobody calls it.', until: '2026-03-31' };

describe('an advisory', () => {
  test('is open where nobody explained it', () => {
    expect(judgeAudit([audit], [], '2026-03-01')).toEqual({
      open: ['deep GHSA-1111-1111-1111 (high): Reads too much.'],
      explained: [],
      stale: [],
    });
  });

  test('is told once, of however many lock files and packages above it', () => {
    expect(judgeAudit([audit, audit], [], '2026-03-01').open).toHaveLength(1);
  });

  test('is explained to the last day, and open on the next', () => {
    expect(judgeAudit([audit], [why], '2026-03-31')).toEqual({
      open: [],
      explained: ['deep GHSA-1111-1111-1111 (high): Reads too much. Nobody calls it. Until 2026-03-31.'],
      stale: [],
    });
    expect(judgeAudit([audit], [why], '2026-04-01').open).toEqual([expect.stringContaining('which is over')]);
  });

  test('of another package, or another one of the same, is not explained by it', () => {
    for (const other of [
      { ...why, package: 'above' },
      { ...why, id: 'GHSA-2222-2222-2222' },
    ]) {
      const { open, stale } = judgeAudit([audit], [other], '2026-03-01');
      expect([open.length, stale.length]).toEqual([1, 1]);
    }
  });
});

test('what is explained says whose it is, why and until when', () => {
  for (const one of explained) {
    expect(one.id).toMatch(/^GHSA(?:-[\da-z]{4}){3}$/);
    expect(one.why.length).toBeGreaterThan(20);
    expect(one.until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
