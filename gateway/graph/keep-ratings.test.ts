import { beforeEach, describe, expect, test } from 'vitest';
import { putVote } from '../storage/feedback.ts';
import { holdGraph } from '../storage/graph-lock.ts';
import { graphSecret, sampleRef } from '../testing/graph-rows.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepNotes } from './keep-notes.ts';
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
    const { object, container, site } = sampleRef(1);
    const note = { object, container, people: [], attachments: [], links: [] };
    const of = {
      person,
      team: null,
      action: 'summarize',
      product: 'jira',
      objectType: 'issue',
      site,
      at,
      note,
    } as const;
    await Promise.all(
      notes.map((requestId) =>
        storage.as(async (db) => {
          await holdGraph(db, kind, 'acme');
          await keepNotes(db, keys, { orgId: 'acme', people: 'people', worked: [{ ...of, requestId }] });
        }),
      ),
    );
    const rated = await storage.as((db) =>
      db.selectFrom('graph_edge').select('count').where('kind', '=', 'rated').execute(),
    );
    expect(rated.map(({ count }) => Number(count))).toEqual([notes.length]);
  });
});
