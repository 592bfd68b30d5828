import type { RecordQueue } from '../storage/record-queue.ts';
import type { Metrics } from './metrics.ts';

/** A record queue whose records are counted as they are handed in. */
export function countedRecords(records: RecordQueue, metrics: Metrics): RecordQueue {
  return {
    ...records,
    reserve: () => {
      const place = records.reserve();
      if (place === undefined) return undefined;
      return {
        fill: (record) => {
          metrics.answer(record);
          return place.fill(record);
        },
      };
    },
  };
}
