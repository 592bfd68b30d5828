import { Client } from 'pg';
import { openStorage, type Storage } from '../storage/database.ts';
import { runSql } from '../testing/postgres.ts';
import { addOrganisation } from '../testing/sample-rows.ts';
import { explain, type Plan } from './explain.ts';
import { fill } from './fill.ts';
import { organisationId, type Population } from './population.ts';
import { type ScaleQuery, scaleQueries } from './queries.ts';
import { recordsOf } from './records.ts';

export interface Place {
  /** The database, for its administrator and for the gateway's own role. */
  readonly adminUrl: string;
  readonly url: string;
  readonly dataDir: string;
}

/** The schema as the migrations make it, every organisation, and all records. */
export async function fillThroughSchema(place: Place, population: Population): Promise<Storage> {
  const storage = await openStorage({ dataDir: place.dataDir, databaseUrl: place.url });
  await storage.acrossOrganisations(async (db) => {
    for (let rank = 0; rank < population.organisations; rank += 1)
      await addOrganisation(db, organisationId(rank));
  });
  await fill(place.adminUrl, recordsOf(population));
  return storage;
}

/** How PostgreSQL answers each query, asked by the gateway's own role. */
export async function planEach(
  place: Place,
  population: Population,
): Promise<{ query: ScaleQuery; plan: Plan }[]> {
  const [row] = await runSql(
    place.adminUrl,
    `select request_id as id from interaction where org_id = '${organisationId(0)}' limit 1`,
  );
  const queries = await scaleQueries(population, String(row?.id));
  const client = new Client({ connectionString: place.url });
  await client.connect();
  try {
    const plans: { query: ScaleQuery; plan: Plan }[] = [];
    for (const query of queries)
      plans.push({ query, plan: await explain(client, query.scope, query.statement) });
    return plans;
  } finally {
    await client.end();
  }
}
