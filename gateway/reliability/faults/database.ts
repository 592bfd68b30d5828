import { STALE_MS } from '../../policy/snapshots.ts';
import { type CutWire, wireTo } from '../../testing/cut-wire.ts';
import { createDatabase, type Postgres, runSql, startPostgres } from '../../testing/postgres.ts';
import type { Crowd } from '../crowd.ts';
import type { Fault } from '../fault.ts';
import { type Scene, setScene } from '../scene.ts';
import { mountSmallDisk, type SmallDisk } from '../small-disk.ts';
import { isLate, more, toldWithin, underLoad } from '../under-load.ts';

interface Surroundings {
  readonly postgres: Postgres;
  readonly wire: CutWire;
  readonly disk: SmallDisk;
  /** Its storage goes over the same wire as the gateway's. */
  readonly scene: Scene;
  readonly people: number;
}

/** Room for a cluster and its log of changes. */
const DISK_MEGABYTES = 192;

const LATE_MS = 500;

function fault(
  name: string,
  mode: string,
  during: (around: Surroundings, crowd: Crowd) => Promise<void>,
): Fault {
  return {
    part: 'database',
    name,
    mode,
    needs: 'root',
    run: async (people) => {
      const disk = await mountSmallDisk(DISK_MEGABYTES);
      const postgres = await startPostgres(disk.folder);
      const databaseUrl = new URL(await createDatabase(postgres.adminUrl));
      const wire = await wireTo(Number(databaseUrl.port));
      databaseUrl.port = String(wire.port);
      const scene = await setScene({ databaseUrl: databaseUrl.href });
      try {
        return await underLoad(scene, people, (crowd) =>
          during({ postgres, wire, disk, scene, people }, crowd),
        );
      } finally {
        await scene.close();
        await wire.close();
        await disk.free();
        await postgres.close();
        await disk.close();
      }
    },
  };
}

const cached =
  'The last known rules serve for a minute, then requests are told `storage_unavailable`. Records wait in the journal and are written when it is back.';

export const databaseFaults: readonly Fault[] = [
  {
    ...fault('stopped, started again', cached, async ({ postgres, people }, crowd) => {
      await postgres.stop('fast');
      await more(crowd, people * 5);
      await postgres.start();
    }),
    tried: 'always',
  },
  fault('crashed, started again', cached, async ({ postgres, people }, crowd) => {
    await postgres.stop('immediate');
    await more(crowd, people * 5);
    await postgres.start();
  }),
  {
    ...fault('down until the last known rules serve no longer', cached, async ({ postgres }, crowd) => {
      await postgres.stop('fast');
      await toldWithin(2 * STALE_MS, crowd, 'storage_unavailable');
      await postgres.start();
    }),
    tried: 'alone',
  },
  fault(
    'half a second late with every answer',
    'No request waits for it: rules are read beside requests, records are written behind them.',
    async ({ wire, scene, people }, crowd) => {
      wire.slow(LATE_MS);
      await isLate(LATE_MS, () => scene.storage.acrossOrganisations(async () => undefined));
      await more(crowd, people * 5);
      wire.slow(0);
    },
  ),
  fault('its disk full', cached, async ({ disk, postgres, people }, crowd) => {
    await disk.fill();
    await hasNoRoom(postgres);
    await more(crowd, people * 5);
    await disk.free();
  }),
];

/** Rejects where the database still has room for a table of a few megabytes. */
async function hasNoRoom({ adminUrl }: Postgres): Promise<void> {
  const written = await runSql(
    adminUrl,
    'create table filler as select n, repeat(md5(n::text), 8) as text from generate_series(1, 20000) as n',
  ).then(
    () => true,
    () => false,
  );
  if (written) throw new Error('The disk was filled, and the database still has room.');
}
