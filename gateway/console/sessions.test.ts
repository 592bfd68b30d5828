import { describe, expect, test } from 'vitest';
import { addOrganisation, personNo } from '../testing/sample-rows.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { consoleSessions, type SessionTokens } from './sessions.ts';

const person = personNo(1);
const tokens = (n: number, expiresAt: number): SessionTokens => ({
  ...{ issuer: 'https://login.example', accessToken: `access-${n}`, refreshToken: `refresh-${n}`, expiresAt },
});

describe.each(storageKinds)('sessions of the console on %s', (kind) => {
  const at = useStorage(kind);

  /** Two gateways on one database, whose provider takes each token for renewal one time only. */
  const twoGateways = async (now: () => number = Date.now) => {
    await at.across((db) => addOrganisation(db, 'acme'));
    const asked: string[] = [];
    const renew = async (_issuer: string, refreshToken: string) => {
      if (asked.includes(refreshToken)) throw new Error('used twice');
      asked.push(refreshToken);
      const { issuer: _, ...renewed } = tokens(asked.length + 1, now() + 600_000);
      return renewed;
    };
    const open = () => consoleSessions({ storage: at.storage, renew, now });
    return { here: open(), there: open(), asked };
  };

  test('are opened by every gateway, with the cookie alone', async () => {
    const { here, there } = await twoGateways();
    const cookie = await here.begin({ orgId: 'acme', person }, tokens(1, Date.now() + 600_000));
    expect(await there.open(cookie, 'used')).toMatchObject({
      orgId: 'acme',
      person,
      accessToken: 'access-1',
    });
    await there.end(cookie);
    expect(await here.open(cookie, 'used')).toBeUndefined();
  });

  test('have their tokens renewed once, whoever asks at the same time', async () => {
    const { here, there, asked } = await twoGateways();
    const cookie = await here.begin({ orgId: 'acme', person }, tokens(1, Date.now() + 1_000));
    const opened = await Promise.all(
      [here, there, here, there].map((gateway) => gateway.open(cookie, 'used')),
    );
    expect(opened.map((session) => session?.accessToken)).toEqual(Array(4).fill('access-2'));
    expect(asked).toEqual(['refresh-1']);
  });

  test.each<[what: string, changed: Partial<SessionTokens>]>([
    ['the provider says no', { refreshToken: 'refused' }],
    ['there is nothing to renew them with', { refreshToken: null }],
  ])('end with their token when %s', async (_what, changed) => {
    const { here, there, asked } = await twoGateways();
    asked.push('refused');
    const cookie = await here.begin({ orgId: 'acme', person }, { ...tokens(1, Date.now()), ...changed });
    expect(await here.open(cookie, 'used')).toBeUndefined();
    expect(await there.open(cookie, 'used')).toBeUndefined();
  });
});
