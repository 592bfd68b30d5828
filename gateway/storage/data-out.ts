import { type DataOut, dataOutSchema } from '@sidenote/contract/data-out';
import { connectorRows, connectorState } from './connectors.ts';
import type { Database } from './database.ts';
import { listWebhooks } from './webhooks.ts';

/**
 * Everything by which data leaves an organisation's gateway for its own programs, or comes in, as of now (R33): the files
 * that roles may take out, every webhook and every connector there is. Their hosts alone: addresses may hold keys.
 */
export async function listDataOut(db: Database, orgId: string): Promise<DataOut[]> {
  const webhooks = await listWebhooks(db, orgId);
  const connectors = await connectorRows(db, orgId);
  return [
    { kind: 'export', id: 'audit', rule: 'audits', classes: ['audit'] },
    { kind: 'export', id: 'records', rule: 'exports', classes: ['records', 'refusals'] },
    { kind: 'export', id: 'person', rule: 'owns', classes: ['person'] },
    { kind: 'export', id: 'figures', rule: 'analyses', classes: ['figures'] },
    { kind: 'export', id: 'picture', rule: 'reads-graph', classes: ['teams'] },
    ...webhooks.map(
      ({ id, name, url, state, createdAt }): DataOut => ({
        ...{
          kind: 'webhook',
          id,
          name,
          host: new URL(url).host,
          state,
          since: createdAt,
          classes: ['audit'],
        },
      }),
    ),
    ...connectors.map((row) =>
      dataOutSchema.parse({
        ...{ kind: 'connector', id: row.id, app: row.app, name: row.name, host: new URL(row.url).host },
        ...{ state: connectorState(row), since: row.created_at },
        classes: ['objects', 'participants', 'access-lists'],
      }),
    ),
  ];
}
