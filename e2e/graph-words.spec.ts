import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { serviceWorker } from './rig/browser.ts';
import { filesWith, newCanary } from './rig/canary.ts';
import { giveOtherWords } from './rig/other-words.ts';
import { rowsIn } from './rig/rows.ts';
import { bodiesTo, leaveForList, lookAround, switchGraphOn, workOn } from './rig/teamwork.ts';
import { test as base, closePanel, expect } from './rig/test.ts';

const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

test.use({ ownGateway: true });

/** The graph as it stands in the database, without what no two requests have in common. */
function rowsOf(dataDir: string) {
  const events = 'person, team, object, container, work_type, attachments';
  return {
    nodes: rowsIn(dataDir, 'select * from graph_node order by key'),
    edges: rowsIn(dataDir, 'select * from graph_edge order by source, kind, target, week, origin'),
    accounts: rowsIn(dataDir, 'select * from graph_account order by account'),
    events: rowsIn(dataDir, `select ${events}, count(*) as times from graph_event group by ${events}`),
  };
}

test(
  'the graph is the same whatever titles, names and texts say, and none of them is kept anywhere (R30)',
  long,
  async ({ person, profile, playground, gateway, tap }) => {
    const { releasePlan, followUpIssue, issue } = playground.urls;
    const { dataDir } = gateway;
    const canary = newCanary();
    await switchGraphOn(gateway);
    await person.settleIn();
    await person.page.goto(issue);
    const panel = await person.dock();
    const journey = async () => {
      await workOn(person, panel, dataDir, [releasePlan, followUpIssue, issue]);
      return rowsOf(dataDir);
    };

    const before = await journey();
    await giveOtherWords(person.page, (words) => `${canary} ${words}`);
    const after = await journey();
    expect(before.nodes.length).toBeGreaterThan(3);
    expect(after.nodes).toEqual(before.nodes);
    expect(after.accounts).toEqual(before.accounts);
    // These are counted; that somebody wrote or links something is so, however often it is told.
    const counted = (edge: Record<string, unknown>) => edge.kind === 'used' || edge.kind === 'works-with';
    expect(after.edges).toEqual(
      before.edges.map((edge) => (counted(edge) ? { ...edge, count: 2 * Number(edge.count) } : edge)),
    );
    expect(after.events).toEqual(
      before.events.map((event) => ({ ...event, times: 2 * Number(event.times) })),
    );

    await lookAround(panel);
    await expect(panel.getByText(`${canary} Jonas Weber`)).toBeVisible();
    for (const title of ['Tell the customers', 'Release plan'])
      await expect(panel.getByRole('link', { name: `${canary} ${title}` })).toBeVisible();
    await leaveForList(panel);

    // Positive control: the other words were what was sent to be answered, and nothing else was told of them.
    expect(bodiesTo(tap, '/v1/chat/completions').filter((body) => body.includes(canary))).toHaveLength(3);
    expect(bodiesTo(tap, '/v1/graph/\\w+')).toHaveLength(7);
    expect(bodiesTo(tap, '/v1/graph/\\w+').join()).not.toContain(canary);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toContain('sidenote_');
    expect(metrics).not.toContain(canary);

    // Positive control of the search: what is stored on disk is found there.
    const planted = newCanary();
    const worker = await serviceWorker(person.context);
    await worker.evaluate((value) => chrome.storage.local.set({ planted: value }), planted);
    await closePanel(panel);
    expect(filesWith(dataDir, canary)).toEqual([]);
    await person.context.close();
    await gateway.child.stop();
    expect(filesWith(profile, planted).length).toBeGreaterThan(0);
    expect(filesWith(profile, canary)).toEqual([]);
    expect(filesWith(dataDir, canary)).toEqual([]);
    expect(filesWith(dataDir, 'summarise-page').length).toBeGreaterThan(0);
    expect(gateway.child.output()).not.toContain(canary);
    expect(gateway.child.output()).toContain('/v1/graph/notes');
  },
);
