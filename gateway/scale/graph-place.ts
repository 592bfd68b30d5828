import path from 'node:path';
import { openStorage, type Storage } from '../storage/database.ts';
import { changeUnseen } from '../testing/change-organisation.ts';
import { optInOrganisation } from '../testing/opt-in.ts';
import { createDatabase, type Postgres, urlOf } from '../testing/postgres.ts';
import { sampleGraphRules } from '../testing/sample-graph.ts';
import { addOrganisation } from '../testing/sample-rows.ts';
import { switchGraphOn } from '../testing/switch-graph-on.ts';
import { GRAPH_ORG } from './graph-fill.ts';
import { productsTold } from './graph-notes.ts';

/** Where a graph is measured. */
export interface GraphPlace extends AsyncDisposable {
  readonly storage: Storage;
  /** What a gateway's own data would be in. */
  readonly folder: string;
  readonly databaseUrl: string;
  /** The same database for its administrator. */
  readonly adminUrl: string;
}

/** A new database of the server, with one organisation in it that has the graph on and nothing in it yet. */
export async function openGraphPlace(server: Postgres, parent: string): Promise<GraphPlace> {
  const databaseUrl = await createDatabase(server.adminUrl);
  const name = new URL(databaseUrl).pathname.slice(1);
  const folder = path.join(parent, name);
  const storage = await openStorage({ dataDir: folder, databaseUrl });
  await storage.acrossOrganisations((db) => addOrganisation(db, GRAPH_ORG));
  await optInOrganisation(storage, GRAPH_ORG, 'acme.atlassian.net');
  await changeUnseen(storage, GRAPH_ORG, { products: productsTold.join(',') });
  await switchGraphOn(storage, GRAPH_ORG, sampleGraphRules);
  return {
    ...{ storage, folder, databaseUrl, adminUrl: urlOf(server.adminUrl, { name }) },
    [Symbol.asyncDispose]: () => storage.close(),
  };
}
