import { graphRulesSchema } from '@sidenote/contract/graph/rules';
import { describe, expect, test } from 'vitest';
import { addGroup } from '../storage/directory-groups.ts';
import { graphSecret } from '../testing/graph-rows.ts';
import { addOrganisation, personNo, requestNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { type AskedAround, aroundObject } from './around.ts';
import { nodeKeysOf } from './node-keys.ts';
import { ownPart } from './own-part.ts';

const person = personNo(1);
const [billing, checkout] = [requestNo(1), requestNo(2)];
const orgId = 'acme';

describe.each(storageKinds)('the team of somebody, on %s', (kind) => {
  const at = useStorage(kind);
  const rules = graphRulesSchema.parse({
    ...{ on: true, people: 'people', products: [], details: false, context: false, naming: false },
  });
  const around = async (team: string | null) => {
    const ref = { app: 'jira', site: 'acme.atlassian.net', type: 'work-item', object: 'ACME-1' } as const;
    const asked: AskedAround = {
      ...{ orgId, person, team, people: 'people', now: 1 },
      query: { ref, people: [] },
    };
    return (await at.as((db) => aroundObject(db, nodeKeysOf(graphSecret, orgId), asked))).team;
  };
  const mine = async (team: string | null) =>
    (await at.as((db) => ownPart(db, { orgId, person, team, rules }))).team;

  test('is the directory’s around a page, as in the line of context; what the graph has is the deduced one', async () => {
    await at.across((db) => addOrganisation(db, orgId));
    await at.as(async (db) => {
      for (const [id, displayName] of [
        [billing, 'Billing'],
        [checkout, 'Checkout'],
      ] as const)
        await addGroup(db, orgId, { id, displayName, externalId: null, now: 1 });
    });
    expect([await around(billing), await mine(billing)]).toEqual(['Billing', 'Billing']);
    expect([await around(null), await mine(null)]).toEqual([null, null]);
    await at.as(async (db) => {
      const id = requestNo(3);
      await db
        .insertInto('graph_team')
        .values({ org_id: orgId, id, week: 1, group_id: checkout, people: 5 })
        .execute();
      await db.insertInto('graph_member').values({ org_id: orgId, person, team: id }).execute();
    });
    expect([await around(billing), await mine(billing)]).toEqual(['Billing', 'Checkout']);
    expect([await around(null), await mine(null)]).toEqual(['Checkout', 'Checkout']);
  });
});
