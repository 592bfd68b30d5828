import { type AdminRule, adminRules } from '@sidenote/contract/admin-rules';
import type { Role } from '@sidenote/contract/roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FRESH_SECONDS } from '../../identity/fresh.ts';
import { listAudit } from '../../storage/audit.ts';
import { type AuditedGround, startAuditedGround } from '../../testing/audited-ground.ts';
import { changingNothing, mutations } from '../../testing/audited-mutations.ts';
import {
  type OpenidProvider,
  startOpenidProvider,
  TEST_AUDIENCE,
  TEST_CLIENT,
} from '../../testing/openid-provider.ts';
import { optInOrganisation } from '../../testing/opt-in.ts';

/** Rules under which an old sign-in is enough, each with the reason. A new one has to be added here, and so to be thought about. */
const oldIsEnough: Partial<Record<AdminRule, string>> = {
  'reads-policy': 'Shows what is decided, and changes nothing of it.',
  'reads-graph': 'Shows what is decided about the graph, and teams of five people and more.',
  analyses: 'Shows figures of five people and more.',
  audits: 'Shows the audit, whose rows name people by a reference; that somebody looked is a row of its own.',
};

const groups = {
  Owners: 'owner',
  Deciding: 'policy_admin',
  Auditing: 'auditor',
  Analysing: 'analyst',
} as const satisfies Record<string, Role>;
const MINUTE = 60;

let provider: OpenidProvider;
let on: AuditedGround;
beforeAll(async () => {
  provider = await startOpenidProvider();
  const bound = { audience: TEST_AUDIENCE, clientIds: [TEST_CLIENT] as [string], organisationClaim: 'org' };
  on = await startAuditedGround({
    identity: { kind: 'oidc', issuers: [{ issuer: provider.issuer, ...bound, roles: groups }] },
    issuer: provider.issuer,
    owner: () => token('owner', 0),
  });
  await optInOrganisation(on.gateway.storage, 'acme', 'acme.atlassian.net');
  await on.gateway.change({});
}, 120_000);
afterAll(async () => {
  await on.close();
  await provider.close();
});

/** A token of somebody with one role, who signed in so long ago, in seconds. */
function token(role: Role, ago: number): Promise<string> {
  const roles = Object.entries(groups).flatMap(([group, one]) => (one === role ? [group] : []));
  const auth_time = Math.floor(Date.now() / 1_000) - ago;
  return provider.sign({ claims: { sub: `one ${role}`, roles, auth_time } });
}

const lastRow = async () =>
  (await on.gateway.read((db) => listAudit(db, 'acme', { limit: 1_000 }))).map(({ seq }) => seq).at(-1);

const asked = Object.keys({ ...mutations, ...changingNothing }).filter((route) => !route.includes(' /scim/'));

describe('a sign-in of more than a quarter of an hour ago', () => {
  test('is enough under the rules that say so here, and no other', () => {
    const rules = Object.entries(adminRules).filter(([, { fresh }]) => !fresh);
    expect(rules.map(([rule]) => rule).toSorted()).toEqual(Object.keys(oldIsEnough).toSorted());
  });

  test.each(asked)(
    'is refused by %s to whoever has the role, where the rule needs a fresh one',
    async (route) => {
      const [method = '', url = ''] = route.split(' ');
      const rule = on.gateway.routes.find((one) => one.method === method && one.url === url)
        ?.rule as AdminRule;
      const given = (await mutations[route]?.prepare(on.ground)) ?? { body: {} };
      const { path = url, body, version } = given;
      const send = async (authorized: string) => {
        const response = await fetch(on.gateway.url + path, {
          method,
          headers: {
            authorization: `Bearer ${authorized}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { status: response.status, text: await response.text() };
      };
      const before = await lastRow();
      for (const role of adminRules[rule].roles) {
        const { status, text } = await send(await token(role, FRESH_SECONDS + MINUTE));
        const isRefused = status === 401 && text.includes('"fresh_sign_in_needed"');
        expect([role, isRefused]).toEqual([role, oldIsEnough[rule] === undefined]);
      }
      // Each change there is has its row: where there is none, nothing changed.
      if (oldIsEnough[rule] === undefined) expect(await lastRow()).toBe(before);
      // It was the sign-in that was wrong with it.
      const { status } = await send(await token(adminRules[rule].roles[0], FRESH_SECONDS - MINUTE));
      if (mutations[route] !== undefined) expect(status).toBeLessThan(300);
      else expect(status).toBe(400);
    },
  );
});
