import type { Access } from '@sidenote/contract/access';
import { type AdminRule, adminRules, lets } from '@sidenote/contract/admin-rules';
import { consoleScreenIds, maySee } from '@sidenote/contract/console-screens';
import { CONSOLE_SESSION_MS } from '@sidenote/contract/console-session';
import type { DataOut } from '@sidenote/contract/data-out';
import { interactionRecordSchema } from '@sidenote/contract/record';
import { roles } from '@sidenote/contract/roles';
import type { GatewayConfig } from '../config.ts';
import type { Issuer } from '../identity/issuer.ts';
import { metricsAccessOf } from '../operations/metrics-access.ts';
import type { RuledOrganisation } from '../policy/state.ts';
import { disclosureFor } from '../providers/disclosure.ts';
import type { Routing } from '../providers/routing.ts';
import type { RuledRoute } from '../routes/rules.ts';
import { DEAD_LETTER_DAYS } from '../storage/retention-job.ts';
import { keptInGraph } from './kept-in-graph.ts';

export interface AccessParts {
  readonly config: GatewayConfig;
  readonly organisation: RuledOrganisation;
  readonly issuer: Issuer;
  readonly routing: Routing;
  readonly routes: readonly RuledRoute[];
  readonly leaves: readonly DataOut[];
}

const SESSION_DAYS = Math.ceil(CONSOLE_SESSION_MS / 86_400_000);

const ruleNames = Object.keys(adminRules) as readonly AdminRule[];

/** Everyone and everything that can see something of an organisation, read off what the gateway runs with (R33). */
export function accessTo(parts: AccessParts): Access {
  const { config, organisation, issuer, routing, routes, leaves } = parts;
  return {
    roles: roles.map((role) => ({
      role,
      screens: consoleScreenIds.filter((screen) => maySee(screen, [role])),
      rules: ruleNames.filter((rule) => lets(rule, [role])),
    })),
    routes: routes.flatMap(administrationOf),
    issuer: issuerFacts(issuer),
    directory: config.organisations.some(
      ({ id, directoryTokenSha256: token, directoryTokenSha256File: file }) =>
        id === organisation.id && (token !== undefined || file !== undefined),
    ),
    leaves: [...leaves],
    ...disclosureFor(routing, organisation),
    operations: {
      metrics: metricsAccessOf(config),
      traces: hostOf(config.operations.traces.endpoint),
      logs: config.logLevel,
    },
    kept: keptUnder(config.retention),
    graph: keptInGraph(organisation.graph, config.retention),
    recordFields: Object.keys(interactionRecordSchema.shape),
  };
}

function administrationOf({ method, url, rule, doc }: RuledRoute): Access['routes'] {
  const known = ruleNames.find((name) => name === rule);
  if (known === undefined) return [];
  const { roles: may, fresh } = adminRules[known];
  return [{ method, path: url, summary: doc?.summary ?? '', rule: known, roles: [...may], fresh }];
}

function issuerFacts(of: Issuer): Access['issuer'] {
  return {
    issuer: of.issuer,
    audience: of.audience,
    clientIds: [...of.clientIds],
    algorithms: [...of.algorithms],
    claim: of.organisationClaim,
    personClaim: of.personClaim,
    rolesClaim: of.rolesClaim,
    roleMap: Object.entries(of.roles).map(([value, role]) => ({ value, role })),
  };
}

function keptUnder({ interactionDays, feedbackDays, auditDays, fleetDays }: GatewayConfig['retention']) {
  return [
    { what: 'records', person: 'pseudonym', days: interactionDays },
    { what: 'weeks', person: 'pseudonym', days: interactionDays },
    { what: 'figures', person: 'nobody', days: interactionDays },
    { what: 'votes', person: 'pseudonym', days: feedbackDays },
    { what: 'outcomes', person: 'pseudonym', days: feedbackDays },
    { what: 'blocked', person: 'nobody', days: fleetDays },
    { what: 'fleet', person: 'nobody', days: fleetDays },
    { what: 'audit', person: 'pseudonym', days: auditDays },
    { what: 'messages', person: 'pseudonym', days: DEAD_LETTER_DAYS },
    { what: 'sessions', person: 'pseudonym', days: SESSION_DAYS },
    { what: 'directory', person: 'name', days: null },
    { what: 'keys', person: 'pseudonym', days: null },
  ] satisfies Access['kept'];
}

function hostOf(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address).host;
}
