import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionId } from '@sidenote/contract/catalogue';
import type { WorkNote, WorkRef } from '@sidenote/contract/graph/work-note';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import { methods } from '@sidenote/engine/serve/methods';
import type { GatewayConfigInput } from '@sidenote/gateway/config';
import { nodeKeysOf } from '@sidenote/gateway/graph/node-keys';
import { takeNotes } from '@sidenote/gateway/graph/note-queue';
import { pseudonyms } from '@sidenote/gateway/identity/person';
import { SAMPLE_PATH } from '@sidenote/gateway/identity/sample/names';
import { parseConfig } from '@sidenote/gateway/load-config';
import { keepRecords } from '@sidenote/gateway/storage/keep-records';
import { openShared } from '@sidenote/gateway/storage/open-kept';
import { fillSampleGraph, sampleGraphRules } from '@sidenote/gateway/testing/sample-graph';
import { sampleRecord } from '@sidenote/gateway/testing/sample-rows';
import { switchGraphOn } from '@sidenote/gateway/testing/switch-graph-on';
import { accountsOf } from '@sidenote/playground/apis/accounts';
import { people } from '@sidenote/playground/people';

const orgId = 'acme';
const site = 'acme.atlassian.net';
const DAY_MS = 86_400_000;
const [mira, jonas] = [accountsOf(people.mira).atlassian, accountsOf(people.jonas).atlassian];

/** A request of Mira's in the days before, and what her browser told of it. */
interface Earlier {
  readonly days: number;
  readonly action: ActionId;
  readonly note: Pick<WorkNote, 'object' | 'container' | 'people' | 'links'>;
  readonly type: 'page' | 'issue';
}

const [ACME_12, PLAN] = [
  { app: 'jira', site, type: 'work-item', object: 'ACME-12', container: 'ACME' },
  { app: 'confluence', site, type: 'page', object: '1001' },
] as const satisfies readonly WorkRef[];

const review: Omit<Earlier, 'days' | 'action'> = {
  type: 'page',
  note: {
    ...{ object: '1002', container: 'ENG', links: [] },
    people: [
      { account: jonas, role: 'author' },
      { account: mira, role: 'commenter' },
    ],
  },
};

const earlier: readonly Earlier[] = [
  { days: 9, action: 'summarise-page', ...review },
  { days: 4, action: 'make-shorter', ...review },
  {
    ...{ days: 3, action: 'summarise-page', type: 'issue' },
    note: {
      ...{ object: 'ACME-7', container: 'ACME', links: [ACME_12, PLAN] },
      people: [
        { account: jonas, role: 'assignee' },
        { account: mira, role: 'author' },
      ],
    },
  },
  {
    ...{ days: 2, action: 'key-points', type: 'issue' },
    note: {
      ...{ object: 'ACME-12', container: 'ACME', links: [] },
      people: [{ account: mira, role: 'author' }],
    },
  },
];

/**
 * Makes the data folder of a gateway that will listen on this port of 127.0.0.1, with a teamwork graph in it: some weeks of
 * work of an organisation with eleven teams, in one of which is Mira, and what she did in the days before.
 */
export async function makeDemoOrganisation(port: number): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sidenote-demo-organisation-'));
  const config: GatewayConfigInput = { dataDir, listen: { port } };
  const { storage, secrets, close } = await openShared(parseConfig(config), {});
  try {
    const now = Date.now();
    const keys = nodeKeysOf(secrets.graphKey, orgId);
    const issuer = `http://127.0.0.1:${port}${SAMPLE_PATH}`;
    const person = pseudonyms(secrets.pseudonymKey)(issuer, people.mira.id);
    // So the first thing in the demo's audit is that its graph is on.
    await switchGraphOn(storage, orgId, { ...sampleGraphRules, context: true }, secrets.auditKey);
    await fillSampleGraph(storage, { orgId, keys, weeks: 4, now, self: person });
    const requests = earlier.map((one) => ({ ...one, requestId: crypto.randomUUID() }));
    await keepRecords(
      storage,
      requests.map(({ requestId, days, action, type }) =>
        sampleRecord(requestId, {
          ...{ orgId, person, action, site, objectType: type, at: now - days * DAY_MS },
          product: type === 'page' ? 'confluence' : 'jira',
          ...{
            provider: inProcessProviders.engine,
            model: methods[action] ?? 'none',
            region: 'on this gateway',
          },
        }),
      ),
    );
    const told = requests.map(({ requestId, note }) => ({
      person,
      note: { requestId, self: mira, attachments: [], ...note },
    }));
    await takeNotes(storage, keys, { orgId, told });
    return dataDir;
  } finally {
    await close();
  }
}
