import { beforeEach, describe, expect, test } from 'vitest';
import { putVote } from '../storage/feedback.ts';
import { addEvents, keepRating } from '../storage/graph-events.ts';
import { holdGraph } from '../storage/graph-lock.ts';
import { graphSecret, sampleRef } from '../testing/graph-rows.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { nodeKeysOf } from './node-keys.ts';

const keys = nodeKeysOf(graphSecret, 'acme');
const at = 1_795_000_000_000;
const notes = Array.from({ length: 12 }, (_, n) => requestNo(n + 1));

describe.each(storageKinds)('votes on answers about one object, on %s,', (kind) => {
  const storage = useStorage(kind);
  beforeEach(() => storage.across((db) => addOrganisation(db, 'acme')));

  test('are all counted when their notes come at the same moment', async () => {
    const person = personNo(1);
    await storage.as(async (db) => {
      for (const requestId of notes)
        await putVote(db, {
          ...{ orgId: 'acme', person, at },
          feedback: { requestId, vote: 'up', reasons: [] },
        });
    });
    const object = keys.object(sampleRef(1));
    const event = { org_id: 'acme', person, team: null, object, container: null, work_type: 'tracking' };
    // Without the other edges of a note, which would let only one at a time as far as this.
    await Promise.all(
      notes.map((requestId) =>
        storage.as(async (db) => {
          await holdGraph(db, kind, 'acme');
          await addEvents(db, [{ ...event, request_id: requestId, attachments: '[]', people: '[]', at }]);
          await keepRating(db, 'acme', requestId);
        }),
      ),
    );
    const rated = await storage.as((db) =>
      db.selectFrom('graph_edge').select('count').where('kind', '=', 'rated').execute(),
    );
    expect(rated.map(({ count }) => Number(count))).toEqual([notes.length]);
  });
});
