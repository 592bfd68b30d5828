import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { gatewayOfRecord } from './migrations/0003-gateway-of-record.ts';
import { rowLevelSecurity } from './migrations/0004-row-level-security.ts';
import { appendOnlyOnPostgres, appendOnlyOnSqlite } from './migrations/0005-append-only-audit.ts';
import { lastNamedOnPostgres, lastNamedOnSqlite } from './migrations/0006-last-named.ts';
import { sealedNames } from './migrations/0007-sealed-names.ts';
import { fleetVersionsOnPostgres, fleetVersionsOnSqlite } from './migrations/0008-fleet-versions.ts';
import { guard } from './migrations/0009-guard.ts';
import { house } from './migrations/0010-house.ts';
import { voteVersion } from './migrations/0011-vote-version.ts';
import { erasureOnPostgres, erasureOnSqlite } from './migrations/0012-erasure.ts';
import { waitingMembersOnPostgres, waitingMembersOnSqlite } from './migrations/0013-waiting-members.ts';
import { team } from './migrations/0014-team.ts';
import { useByDayOnPostgres, useByDayOnSqlite } from './migrations/0015-use-by-day.ts';
import { rollUpOnPostgres, rollUpOnSqlite } from './migrations/0016-roll-up.ts';
import { toldByBrowsersOnPostgres, toldByBrowsersOnSqlite } from './migrations/0017-told-by-browsers.ts';
import { auditSearch } from './migrations/0018-audit-search.ts';
import { insightsOnPostgres, insightsOnSqlite } from './migrations/0019-insights.ts';
import { consoleSessionOnPostgres, consoleSessionOnSqlite } from './migrations/0020-console-session.ts';
import { webhooksOnPostgres, webhooksOnSqlite } from './migrations/0021-webhooks.ts';
import { webhookVersion } from './migrations/0022-webhook-version.ts';
import { replacedKeyOnPostgres, replacedKeyOnSqlite } from './migrations/0023-replaced-key.ts';
import { noUseByDayOnPostgres, noUseByDayOnSqlite } from './migrations/0024-no-use-by-day.ts';
import { graphOnPostgres, graphOnSqlite } from './migrations/0025-graph.ts';
import { sizes } from './migrations/0026-sizes.ts';
import { graphByBytesOnPostgres } from './migrations/0027-graph-by-bytes.ts';
import { connectorWaits, connectorWaitsOnPostgres } from './migrations/0028-connector-waits.ts';
import { placedKindsOnPostgres, placedKindsOnSqlite } from './migrations/0029-placed-kinds.ts';
import { whoLeft } from './migrations/0030-who-left.ts';
import { accountOrigins } from './migrations/0031-account-origins.ts';
import { graphStatisticsOnSqlite } from './migrations/0032-graph-statistics.ts';

/** Applied in the order of their names and never changed once released; a later need is a later migration. */
const migrations: Record<string, Migration> = {
  '0001-first': { up: first },
  '0002-standing': { up: standing },
  '0003-gateway-of-record': { up: gatewayOfRecord },
  '0007-sealed-names': { up: sealedNames },
  '0009-guard': { up: guard },
  '0010-house': { up: house },
  '0011-vote-version': { up: voteVersion },
  '0014-team': { up: team },
  '0018-audit-search': { up: auditSearch },
  '0022-webhook-version': { up: webhookVersion },
  '0026-sizes': { up: sizes },
  '0030-who-left': { up: whoLeft },
  '0031-account-origins': { up: accountOrigins },
};

/** What is written differently for each, or only one of them has. */
const only: Record<'sqlite' | 'postgres', Record<string, Migration>> = {
  sqlite: {
    '0005-append-only-audit': { up: appendOnlyOnSqlite },
    '0006-last-named': { up: lastNamedOnSqlite },
    '0008-fleet-versions': { up: fleetVersionsOnSqlite },
    '0012-erasure': { up: erasureOnSqlite },
    '0013-waiting-members': { up: waitingMembersOnSqlite },
    '0015-use-by-day': { up: useByDayOnSqlite },
    '0016-roll-up': { up: rollUpOnSqlite },
    '0017-told-by-browsers': { up: toldByBrowsersOnSqlite },
    '0019-insights': { up: insightsOnSqlite },
    '0020-console-session': { up: consoleSessionOnSqlite },
    '0021-webhooks': { up: webhooksOnSqlite },
    '0023-replaced-key': { up: replacedKeyOnSqlite },
    '0024-no-use-by-day': { up: noUseByDayOnSqlite },
    '0025-graph': { up: graphOnSqlite },
    '0028-connector-waits': { up: connectorWaits },
    '0029-placed-kinds': { up: placedKindsOnSqlite },
    '0032-graph-statistics': { up: graphStatisticsOnSqlite },
  },
  postgres: {
    '0004-row-level-security': { up: rowLevelSecurity },
    '0005-append-only-audit': { up: appendOnlyOnPostgres },
    '0006-last-named': { up: lastNamedOnPostgres },
    '0008-fleet-versions': { up: fleetVersionsOnPostgres },
    '0012-erasure': { up: erasureOnPostgres },
    '0013-waiting-members': { up: waitingMembersOnPostgres },
    '0015-use-by-day': { up: useByDayOnPostgres },
    '0016-roll-up': { up: rollUpOnPostgres },
    '0017-told-by-browsers': { up: toldByBrowsersOnPostgres },
    '0019-insights': { up: insightsOnPostgres },
    '0020-console-session': { up: consoleSessionOnPostgres },
    '0021-webhooks': { up: webhooksOnPostgres },
    '0023-replaced-key': { up: replacedKeyOnPostgres },
    '0024-no-use-by-day': { up: noUseByDayOnPostgres },
    '0025-graph': { up: graphOnPostgres },
    '0027-graph-by-bytes': { up: graphByBytesOnPostgres },
    '0028-connector-waits': { up: connectorWaitsOnPostgres },
    '0029-placed-kinds': { up: placedKindsOnPostgres },
  },
};

/** The migrations of a kind of database. */
export function migrationsOf(kind: 'sqlite' | 'postgres'): Record<string, Migration> {
  return { ...migrations, ...only[kind] };
}

async function first(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('opted_in', 'integer', (column) => column.notNull())
    .addColumn('terms_version', 'text')
    .addColumn('sites_allow', 'text', (column) => column.notNull())
    .addColumn('sites_block', 'text', (column) => column.notNull())
    .addColumn('products', 'text', (column) => column.notNull())
    .addColumn('actions', 'text', (column) => column.notNull())
    .addColumn('max_selection_chars', 'integer', (column) => column.notNull())
    .addColumn('policy_version', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('interaction')
    .addColumn('request_id', 'text', (column) => column.primaryKey())
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('site', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('object_type', 'text', (column) => column.notNull())
    .addColumn('input_length', 'text', (column) => column.notNull())
    .addColumn('output_length', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('policy_version', 'integer', (column) => column.notNull())
    .addColumn('prompt_version', 'integer', (column) => column.notNull())
    .addColumn('first_token_ms', 'integer')
    .addColumn('total_ms', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('interaction_by_time').on('interaction').columns(['org_id', 'at']).execute();
  await db.schema
    .createTable('feedback')
    .addColumn('request_id', 'text', (column) => column.primaryKey())
    .addColumn('org_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

/** An opt-in of the first form rests on no terms: it stays on the switch, and waits for terms to be accepted. */
async function standing(db: Kysely<unknown>): Promise<void> {
  const text = (name: string, value: string) =>
    db.schema
      .alterTable('organisation')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  const integer = (name: string) =>
    db.schema
      .alterTable('organisation')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  await text('switch', 'off');
  await sql`update organisation set switch = 'on' where opted_in = 1`.execute(db);
  await db.schema.alterTable('organisation').dropColumn('opted_in').execute();
  await text('groups_allow', '["*"]');
  for (const list of ['groups_block', 'hipaa_sites', 'hipaa_products']) await text(list, '[]');
  for (const number of ['hipaa_bound', 'people_version', 'keys_version']) await integer(number);
  await db.schema.alterTable('organisation').addColumn('region', 'text').execute();
  await db.schema.alterTable('organisation').addColumn('hipaa_agreement', 'text').execute();
  await db.schema.alterTable('organisation').addColumn('terms_accepted_at', 'bigint').execute();
}
