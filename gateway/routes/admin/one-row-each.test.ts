import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAudit } from '../../storage/audit.ts';
import { type AuditedGround, startAuditedGround } from '../../testing/audited-ground.ts';
import { changingNothing, mutations } from '../../testing/audited-mutations.ts';
import type { TestGateway } from '../../testing/test-gateway.ts';

let on: AuditedGround;
let gateway: TestGateway;

beforeAll(async () => {
  on = await startAuditedGround({ owner: (started) => started.token('ada') });
  gateway = on.gateway;
}, 120_000);
afterAll(() => on.close());

const rowsAfter = (after: number) => gateway.read((db) => listAudit(db, 'acme', { after, limit: 1_000 }));

describe('the audit', () => {
  test('has a change here for every route that could change something, or a reason why there is none', () => {
    const isAdministration = (rule: string) =>
      !['public', 'probe', 'identity-provider', 'console', 'signed-in', 'opted-in'].includes(rule);
    const changing = gateway.routes
      .filter(({ method, rule }) => !['GET', 'HEAD', 'OPTIONS'].includes(method) && isAdministration(rule))
      .map(({ method, url }) => `${method} ${url}`);
    const reading = Object.keys(mutations).filter((route) => route.startsWith('GET '));
    expect(Object.keys({ ...mutations, ...changingNothing }).toSorted()).toEqual(
      [...changing, ...reading].toSorted(),
    );
    const routes = gateway.routes.map(({ method, url }) => `${method} ${url}`);
    expect(reading.filter((route) => !routes.includes(route))).toEqual([]);
  });

  test.each(Object.entries(mutations))('has one row more after %s, and no other', async (route, mutation) => {
    const [method = '', url = ''] = route.split(' ');
    const { path = url, ...ask } = await mutation.prepare(on.ground);
    const before = (await rowsAfter(0)).at(-1)?.seq ?? 0;
    await on.ground.send(method, path, ask);
    const actor = url.startsWith('/scim/') ? 'directory' : expect.stringMatching(/^[0-9a-f]{32}$/);
    const given = ask.body !== undefined && 'reason' in ask.body ? ask.body.reason : null;
    const { act: action } = mutation;
    expect(await rowsAfter(before)).toMatchObject([{ action, actor, reason: given, seq: before + 1 }]);
  });
});
