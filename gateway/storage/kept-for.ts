import { CONSOLE_SESSION_MS } from '@sidenote/contract/console-session';
import { utcDay } from '@sidenote/contract/utc-day';
import { weekOf } from '@sidenote/contract/weeks';
import type { RawBuilder } from 'kysely';
import type { GatewayConfig } from '../config.ts';
import { lastingEdge, lastingNode } from './graph-lasting.ts';
import { DEAD_LETTER_DAYS } from './retention-job.ts';
import type { Tables } from './tables.ts';

const DAY_MS = 86_400_000;

/** By which column rows of a table go, and where it stands below which value of it they are gone. */
export interface KeptFor {
  readonly column: string;
  readonly since: (now: number, days: GatewayConfig['retention']) => number | string;
  /** The setting that says how many days, where there is one. */
  readonly of?: keyof GatewayConfig['retention'];
  /** Only the rows that have this are meant. */
  readonly only?: readonly [column: string, value: string];
  /** Rows of which this is so are not meant. */
  readonly except?: RawBuilder<boolean>;
}

const back = (now: number, days: number) => now - days * DAY_MS;
const at = (of: keyof GatewayConfig['retention']): KeptFor => ({
  ...{ column: 'at', of },
  since: (now, days) => back(now, days[of]),
});
const week: KeptFor = {
  ...{ column: 'week', of: 'interactionDays' },
  since: (now, days) => weekOf(back(now, days.interactionDays)),
};
const told: KeptFor = { column: 'day', since: (now, days) => utcDay(back(now, days.fleetDays)) };
const lasting = null;

/** How long rows of each table are kept. Null for what stays until it is changed, goes with something else, or is erased. */
export const keptFor: { readonly [Table in keyof Tables]: KeptFor | null } = {
  organisation: lasting,
  interaction: at('interactionDays'),
  feedback: at('feedbackDays'),
  outcome: at('feedbackDays'),
  revocation: lasting,
  directory_person: lasting,
  directory_group: lasting,
  directory_member: lasting,
  directory_waiting: lasting,
  provider_key: lasting,
  replaced_key: { column: 'kept_until', since: (now) => now },
  secret: lasting,
  audit: at('auditDays'),
  audit_head: lasting,
  audit_person: lasting,
  fleet_version: told,
  blocked_by_day: told,
  erasure: at('interactionDays'),
  person_week: week,
  insight_week: week,
  insight_cell: week,
  console_session: { column: 'created_at', since: (now) => now - CONSOLE_SESSION_MS },
  webhook: lasting,
  webhook_delivery: {
    ...{ column: 'created_at', since: (now) => back(now, DEAD_LETTER_DAYS) },
    only: ['state', 'dead'],
  },
  graph_node: { ...week, column: 'last_week', except: lastingNode },
  graph_edge: { ...week, except: lastingEdge },
  graph_event: at('interactionDays'),
  graph_account: lasting,
  graph_left: lasting,
  graph_team: week,
  graph_member: lasting,
  graph_relation: week,
  graph_analysis: week,
  graph_name: lasting,
  graph_kind: lasting,
  connector: lasting,
  connector_scope: lasting,
};
