import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../storage/database.ts';
import { findOrganisation } from '../storage/organisations.ts';
import { listVersions } from '../storage/versions.ts';
import { runSql } from '../testing/postgres.ts';
import { addOrganisation } from '../testing/sample-rows.ts';
import { freshDatabase } from '../testing/shared-servers.ts';
import { keepSnapshots } from './snapshots.ts';

test('a change is seen while the connection that was asked first hangs', async () => {
  const { url, adminUrl } = await freshDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-hung-'));
  const storage = await openStorage({ dataDir, databaseUrl: url });
  await storage.acrossOrganisations((db) => addOrganisation(db, 'acme'));
  const failures: unknown[] = [];
  const snapshots = keepSnapshots({
    versionsOf: (ids) => storage.acrossOrganisations((db) => listVersions(db, ids)),
    organisation: (id) => storage.inOrganisation(id, (db) => findOrganisation(db, id)),
    processorsFor: () => [],
    onFailure: (error) => failures.push(error),
  });
  const seen = async () => (await snapshots.current('acme'))?.versions.people;
  expect(await seen()).toBe(0);

  // The one connection of the pool is a process of the server's own, which stops answering and stays.
  const name = new URL(url).pathname.slice(1);
  const backends = `select pid from pg_stat_activity where datname = '${name}'`;
  const pids = (await runSql(adminUrl, backends)).map(({ pid }) => Number(pid));
  expect(pids).toHaveLength(1);
  const signal = (how: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids) process.kill(pid, how);
  };
  signal('SIGSTOP');
  onTestFinished(async () => {
    signal('SIGCONT');
    await storage.close();
    rmSync(dataDir, { recursive: true });
  });
  await runSql(
    url,
    `select set_config('sidenote.org', '*', false)`,
    `update organisation set people_version = 7 where id = 'acme'`,
  );
  await expect.poll(seen).toBe(7);
  // By now the first read would have failed, had anybody waited for it.
  expect(failures).toEqual([]);
});
