import type { GraphRules } from '@sidenote/contract/graph/rules';
import { weekOf } from '@sidenote/contract/weeks';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepRecords } from '../storage/keep-records.ts';
import { changeOrganisation, findOrganisation } from '../storage/organisations.ts';
import { sampleRules, sampleStanding } from '../storage/seed.ts';
import { graphSecret } from '../testing/graph-rows.ts';
import { addOrganisation, personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { keepNotes } from './keep-notes.ts';
import { type AskModel, nameKinds } from './kind-names.ts';
import { nodeKeysOf } from './node-keys.ts';

const orgId = 'acme';
const at = 1_795_000_123_456;
const keys = nodeKeysOf(graphSecret, orgId);
const naming: GraphRules = {
  ...{ on: true, products: ['jira'], details: false, people: 'people', context: false, naming: true },
};

describe.each(storageKinds)('what a model is shown of kinds of work, on %s', (kind) => {
  const storage = useStorage(kind);

  const decide = (graph: GraphRules, change: { readonly hipaaBound?: boolean } = {}) =>
    storage.across(async (db) => {
      const read = await findOrganisation(db, orgId);
      if (read === undefined) throw new Error('There is no organisation.');
      await changeOrganisation(db, {
        ...{ read, now: at },
        to: { ...read, ...sampleRules(), ...sampleStanding(at), graph, ...change },
      });
    });

  /** `people` use an action on an issue, each as often as `times` says, and it is told for the graph. */
  async function use(people: GraphRules['people'], action: string, ...times: readonly number[]) {
    const asked = times.flatMap((often, who) =>
      Array.from({ length: often }, (_, n) => ({
        requestId: requestNo(Number(`${action.length}${who}${n}`)),
        person: personNo(who),
      })),
    );
    const of = { action, at, team: requestNo(900) };
    await keepRecords(
      storage.storage,
      asked.map(({ requestId, person }) => sampleRecord(requestId, { person, ...of })),
    );
    const told = { site: 'acme.atlassian.net', product: 'jira', objectType: 'issue' } as const;
    const note = { object: 'ACME-1', container: 'ACME', people: [], attachments: [], links: [] };
    await storage.as((db) =>
      keepNotes(db, keys, {
        ...{ orgId, people },
        worked: asked.map((one) => ({ ...one, ...of, ...told, note })),
      }),
    );
  }

  /** What the model is shown, if it is asked, and what is kept of its answer. */
  async function named(during: () => Promise<void> = async () => undefined) {
    const shown: string[] = [];
    const ask: AskModel = async (_, { text }) => {
      shown.push(text);
      await during();
      return 'tracking: Shop issues';
    };
    await nameKinds({ storage: storage.storage, keysOf: () => keys, ask }, orgId, weekOf(at));
    const kept = await storage.as((db) => db.selectFrom('graph_name').select('name').execute());
    return { shown, kept: kept.map(({ name }) => name) };
  }

  beforeEach(() => storage.across((db) => addOrganisation(db, orgId)));

  test.each(['people', 'teams'] as const)(
    'is of five people and more, in whole fives, however often fewer did something, where it knows %s',
    async (people) => {
      await decide({ ...naming, people });
      await use(people, 'summarise', 2, 2, 2, 1, 1);
      await use(people, 'rewrite', 9, 9, 9, 9);
      expect(await named()).toEqual({ shown: ['tracking, issue, summarise, 5'], kept: ['Shop issues'] });
    },
  );

  test.each<[string, GraphRules, { readonly hipaaBound?: boolean }]>([
    ['it may not name kinds', { ...naming, naming: false }, {}],
    ['there is no graph', { ...naming, on: false }, {}],
    ['patients’ data is bound by HIPAA', naming, { hipaaBound: true }],
  ])('is nothing where %s', async (_, rules, change) => {
    await decide(naming);
    await use('people', 'summarise', 2, 2, 2, 2, 2);
    await decide(rules, change);
    expect(await named()).toEqual({ shown: [], kept: [] });
  });

  test('comes to nothing where it is switched off while the model thinks', async () => {
    await decide(naming);
    await use('people', 'summarise', 2, 2, 2, 2, 2);
    const { shown, kept } = await named(() => decide({ ...naming, naming: false }));
    expect([shown.length, kept]).toEqual([1, []]);
  });
});
