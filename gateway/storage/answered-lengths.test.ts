import type { InteractionRecord } from '@sidenote/contract/record';
import { describe, expect, test } from 'vitest';
import { requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { listAnsweredLengths } from './answered-lengths.ts';
import { writeInteractions } from './interactions.ts';

const record = (n: number, changes: Partial<InteractionRecord> = {}): InteractionRecord =>
  sampleRecord(requestNo(n), { person: '0'.repeat(32), firstTokenMs: 5, at: 1_000, ...changes });

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
      const umbrella = await listAnsweredLengths(db, 1_000, 'umbrella');
      expect(umbrella).toEqual([{ ...common, orgId: 'umbrella', inputLength: '≤100', requests: 1 }]);
    }));
});
