import type { InteractionRecord } from '@sidenote/contract/record';
import { describe, expect, test } from 'vitest';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listAnsweredLengths } from './answered-lengths.ts';
import { writeInteractions } from './interactions.ts';

const record = (n: number, changes: Partial<InteractionRecord> = {}): InteractionRecord => ({
  requestId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  orgId: 'acme',
  person: '0'.repeat(32),
  action: 'summarise',
  site: 'acme.atlassian.net',
  product: 'jira',
  objectType: 'issue',
  inputLength: '≤100',
  outputLength: '≤300',
  outcome: 'answered',
  provider: 'P',
  model: 'm',
  region: 'eu',
  policyVersion: 1,
  promptVersion: 1,
  firstTokenMs: 5,
  totalMs: 12,
  at: 1_000,
  ...changes,
});

describe.each(storageKinds)('answered lengths on %s', (kind) => {
  const { across } = useStorage(kind);

  test('are counted by person and buckets, without what was refused or is older', () =>
    across(async (db) => {
      const records = [
        record(1),
        record(2),
        record(3, { outcome: 'stopped' }),
        record(4, { inputLength: '≤300' }),
        record(5, { orgId: 'umbrella' }),
        record(6, { outcome: 'rate_limited', firstTokenMs: null }),
        record(7, { at: 999 }),
      ];
      await writeInteractions(db, records);
      const common = { person: '0'.repeat(32), outputLength: '≤300' };
      const found = await listAnsweredLengths(db, 1_000);
      expect(found).toHaveLength(3);
      expect(found).toEqual(
        expect.arrayContaining([
          { ...common, orgId: 'acme', inputLength: '≤100', requests: 3 },
          { ...common, orgId: 'acme', inputLength: '≤300', requests: 1 },
          { ...common, orgId: 'umbrella', inputLength: '≤100', requests: 1 },
        ]),
      );
    }));
});
