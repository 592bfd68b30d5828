import { randomBytes } from 'node:crypto';
import { createDatabase, startPostgres } from '../../../gateway/testing/postgres.ts';
import { startRedis } from '../../../gateway/testing/redis.ts';
import { type OurSurroundings, startOurs } from './ours.ts';
import type { Subject } from './subject.ts';

/** Our gateway as one of several would be: records in PostgreSQL, limits and changes over Redis. */
export async function startOursGrowing(surroundings: OurSurroundings): Promise<Subject> {
  await using starting = new AsyncDisposableStack();
  const postgres = await startPostgres();
  starting.defer(postgres.close);
  const redis = await startRedis();
  starting.defer(redis.close);
  const databaseUrl = await createDatabase(postgres.adminUrl);
  const ours = await startOurs(surroundings, {
    id: 'growing',
    name: 'our gateway, everything checked, PostgreSQL and Redis',
    config: { databaseUrl, redisUrl: redis.url },
    environment: { SIDENOTE_MASTER_KEY: randomBytes(32).toString('base64') },
  });
  starting.defer(ours.stop);
  const started = starting.move();
  return { ...ours, stop: () => started.disposeAsync() };
}
