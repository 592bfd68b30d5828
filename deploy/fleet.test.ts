import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Code } from '@sidenote/contract/faults';
import { terms } from '@sidenote/contract/terms';
import type { OrganisationChanges } from '@sidenote/gateway/organisation-changes';
import { urns } from '@sidenote/gateway/routes/scim/urns';
import { listInteractions } from '@sidenote/gateway/storage/interactions';
import { beats, beatsUntil } from '@sidenote/gateway/testing/beats';
import { type CutWire, wireTo } from '@sidenote/gateway/testing/cut-wire';
import { type Addressed, type Fleet, type FleetChat, startFleet } from '@sidenote/gateway/testing/fleet';
import { freePort } from '@sidenote/gateway/testing/free-port';
import { DidNotStart, type GatewayProcess } from '@sidenote/gateway/testing/gateway-process';
import {
  answering,
  head,
  piece,
  type Script,
  type ScriptedUpstream,
  startScriptedUpstream,
} from '@sidenote/gateway/testing/scripted-upstream';
import { codeOf, readStream } from '@sidenote/gateway/testing/test-gateway';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSecrets } from './testing/certificates.ts';
import { type RunningNginx, runNginx } from './testing/run-nginx.ts';
import { throughNginx } from './testing/through-nginx.ts';

let folder: string;
let upstream: ScriptedUpstream;
let wire: CutWire;
let fleet: Fleet;
let nginx: RunningNginx;
let proxy: Addressed;
let first: GatewayProcess;
let second: GatewayProcess;
let third: GatewayProcess;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-fleet-'));
  const secrets = path.join(folder, 'secrets');
  makeSecrets(secrets);
  upstream = await startScriptedUpstream(answering('Hello'));
  fleet = await startFleet({
    upstreamUrl: upstream.baseUrl,
    config: {
      limits: {
        perPerson: { requestsPerMinute: 10, concurrent: 10 },
        perOrganisation: { concurrent: 12 },
        heartbeatMs: 100,
        ownShareMs: 600_000,
        leaseMs: 1_500,
        // On a busy machine a slow answer is no fault.
        redisWaitMs: 30_000,
      },
    },
    redisUrlOf: async ({ url, port }, at) => {
      if (at < 2) return url;
      wire = await wireTo(port);
      return `redis://127.0.0.1:${wire.port}`;
    },
  });
  [first, second, third] = fleet.gateways as [GatewayProcess, GatewayProcess, GatewayProcess];
  const port = await freePort();
  const gateways = fleet.gateways.map(({ url }) => new URL(url).host);
  nginx = await runNginx({ folder, secrets, port, gateways, scheme: 'http' });
  proxy = throughNginx({ secrets, port });
}, 120_000);
afterAll(async () => {
  await nginx.stop();
  await fleet.close();
  await wire.close();
  await upstream.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  upstream.script = answering('Hello');
});

/** An answer that takes a piece every 20 ms for half a minute, if nobody stops it. */
const PIECES = 1_500;
const long: Script = ({ socket }) => {
  socket.write(head());
  let left = PIECES;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) socket.write(piece('word '));
    else socket.end();
  }, 20);
  socket.once('close', () => clearInterval(timer));
};

/** What each of many who ask at the same moment is told last: that the answer is whole, or the code of a refusal. */
async function ask(to: readonly Addressed[], person: string, times: number): Promise<string[]> {
  const asks = Array.from({ length: times }, async (_, at) => {
    const response = await fleet.chat(to[at % to.length] ?? proxy, { person });
    if (!response.ok) return codeOf(response);
    const { events } = await readStream(response);
    return events.at(-1) ?? 'nothing';
  });
  return Promise.all(asks);
}

/** How many of many who ask at the same moment are let in, each with a whole answer. */
async function letIn(to: readonly Addressed[], person: string, times = 100): Promise<number> {
  return (await ask(to, person, times)).filter((answer) => answer === '[DONE]').length;
}

/** Waits until every gateway serves again. Each try is another person's: it may be let in by some and use up a limit. */
async function serveAgain(person: string): Promise<void> {
  let tries = 0;
  const letInEverywhere = () => {
    tries += 1;
    return letIn(fleet.gateways, `${person}-${tries}`, 3);
  };
  await expect.poll(letInEverywhere).toBe(3);
}

const countsOf = (subject: string) => `sidenote:counts:person/acme/${fleet.pseudonymOf(subject)}`;

/** Starts an answer; resolves once it runs. */
async function stream(to: Addressed, options: FleetChat = {}) {
  const arrives = upstream.next();
  const response = await fleet.chat(to, options);
  expect(response.status).toBe(200);
  const { closed } = await arrives;
  return { whole: readStream(response), closed };
}

type Stream = Awaited<ReturnType<typeof stream>>;

/** All of them break off with the code within a second from now, by a clock that a busy machine slows as well. */
async function endedBy(code: string, streams: readonly Stream[]): Promise<void> {
  const all = Promise.all(streams.flatMap(({ whole, closed }) => [whole, closed]));
  expect(await beatsUntil(all)).toBeLessThanOrEqual(beats.inASecond);
  for (const { whole } of streams) {
    const { events, broken } = await whole;
    expect(broken).toBe(true);
    expect(JSON.parse(events.at(-1) ?? '{}').error?.code).toBe(code);
  }
}

describe('three gateways behind the proxy', { timeout: 120_000 }, () => {
  test('let in together what the limit says of 100 who ask at the same moment', async () => {
    expect(await letIn([proxy], 'parallel')).toBe(10);
  });

  test('believe no header about where a request comes from', async () => {
    const codes: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const address = `203.0.113.${at}`;
      const headers = { 'x-forwarded-for': address, forwarded: `for=${address}`, 'x-real-ip': address };
      const response = await fleet.chat(at % 2 === 0 ? proxy : first, {
        person: 'spoofer',
        headers,
        stream: false,
      });
      await response.arrayBuffer();
      codes.push(response.status);
    }
    expect(codes).toEqual([...Array(10).fill(200), 429, 429]);
  });

  test('pass heartbeats on while the model has said nothing', async () => {
    upstream.script = () => undefined;
    const stop = new AbortController();
    const arrives = upstream.next();
    const response = await fleet.chat(proxy, { person: 'patient', signal: stop.signal });
    const { closed } = await arrives;
    let beats = 0;
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      beats += decoder
        .decode(part)
        .split('\n\n')
        .filter((block) => block.startsWith(':')).length;
      if (beats > 3) break;
    }
    expect(beats).toBeGreaterThan(3);
    stop.abort();
    await closed;
  });

  test.each<[code: Code, tighten: OrganisationChanges, loosen: OrganisationChanges]>([
    ['not_opted_in', { optOut: true }, { optIn: terms.version }],
    ['hipaa_blocked', { hipaaSite: ['acme.atlassian.net'] }, { removeHipaaSite: ['acme.atlassian.net'] }],
    ['site_not_allowed', { blockSite: ['*.atlassian.net'] }, { removeBlockSite: ['*.atlassian.net'] }],
    ['group_not_allowed', { blockGroup: ['*'] }, { removeBlockGroup: ['*'] }],
  ])('end their answers with %s when the organisation says so', async (code, tighten, loosen) => {
    upstream.script = long;
    const streams = [];
    for (const to of [first, second, third, proxy])
      streams.push(await stream(to, { person: `ends-${code}` }));
    await fleet.change(tighten);
    await endedBy(code, streams);
    await fleet.change(loosen);
    upstream.script = answering('Hello');
    await serveAgain(`goes-on-${code}`);
  });

  test('end the answers of a person whose access an admin ends at one of them, until it is given back', async () => {
    upstream.script = long;
    const streams = [];
    for (const to of [...fleet.gateways, proxy]) streams.push(await stream(to, { person: 'suspect' }));
    const staying = await stream(third, { person: 'stayer' });
    await fleet.admin(second, '/people/revoke', { body: { subject: 'suspect' } });
    await endedBy('access_revoked', streams);
    const codes = () =>
      Promise.all(
        fleet.gateways.map(async (to) => {
          const response = await fleet.chat(to, { person: 'suspect', stream: false });
          return response.ok ? 'answered' : codeOf(response);
        }),
      );
    expect(await codes()).toEqual(Array(3).fill('access_revoked'));
    upstream.script = answering('Hello');
    await fleet.admin(first, '/people/restore', { body: { subject: 'suspect' } });
    await expect.poll(codes).toEqual(Array(3).fill('answered'));
    await fleet.change({ suspend: true });
    await endedBy('suspended', [staying]);
    await fleet.change({ optIn: terms.version });
    await serveAgain('after-suspect');
  });

  test('end the answers of a person whom the directory takes off at one of them, and of nobody else', async () => {
    upstream.script = long;
    const streams = [];
    for (const to of fleet.gateways) streams.push(await stream(to, { person: 'leaver' }));
    const staying = await stream(proxy, { person: 'stayer' });
    const directory = fleet.directory(second);
    const { body } = await directory('POST', '/Users', {
      schemas: [urns.user],
      userName: 'leaver',
      active: true,
    });
    const off = { op: 'replace', path: 'active', value: false };
    await directory('PATCH', `/Users/${body.id}`, { schemas: [urns.patch], Operations: [off] });
    await endedBy('access_revoked', streams);
    for (const to of fleet.gateways) {
      const refused = await fleet.chat(to, { person: 'leaver' });
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'access_revoked']);
    }
    await fleet.change({ suspend: true });
    await endedBy('suspended', [staying]);
    await fleet.change({ optIn: terms.version });
  });

  test('keep nothing of a person who is erased at one of them, and answer them anew', async () => {
    await fleet.chat(second, { person: 'erased', stream: false });
    upstream.script = long;
    const streams = [];
    for (const to of fleet.gateways) streams.push(await stream(to, { person: 'erased' }));
    await fleet.admin(first, '/people/erase', { body: { subject: 'erased' } });
    await endedBy('busy', streams);
    upstream.script = answering('Hello');
    // Each writes its records in their order: behind this one, none of before is left.
    for (const to of fleet.gateways) await fleet.chat(to, { person: 'erased', stream: false });
    const kept = async () => {
      const person = fleet.pseudonymOf('erased');
      const rows = await fleet.storage.inOrganisation('acme', (db) => listInteractions(db, 'acme', person));
      return rows.map(({ outcome }) => outcome);
    };
    await expect.poll(kept).toEqual(Array(3).fill('answered'));
  });

  test('go on when Redis stops, within the limit, and count together again when it is back', async () => {
    await serveAgain('before');
    await fleet.redis.kill();
    expect(await letIn([proxy], 'without-redis')).toBeLessThanOrEqual(10);
    expect(await letIn([proxy], 'without-redis-2')).toBeGreaterThan(0);
    await fleet.redis.start();
    const counted = () => fleet.redis.client.hget(countsOf('without-redis-2'), 'total');
    await expect.poll(counted, { timeout: 20_000 }).toBe('10');
    expect(await letIn([proxy], 'without-redis-2')).toBe(0);
  });

  test('let in no more than the limit and the share of one that is cut off from Redis', async () => {
    wire.cut();
    await fleet.chat(third, { person: 'notices' });
    expect(await letIn([third], 'cut-off')).toBeLessThanOrEqual(4);
    expect(await letIn([first, second], 'not-cut-off')).toBe(10);
    wire.mend();
  });

  test('are refused a companion that cannot count with them', async () => {
    const error = await fleet.start({ redisUrl: undefined }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DidNotStart);
    expect(String(error)).toContain('REDIS_URL');
  });

  test('lose nothing but its own answers when one is killed, and its places come free', async () => {
    upstream.script = long;
    const kept = await stream(first, { person: 'lucky' });
    const lost = [];
    for (let at = 0; at < 11; at += 1) lost.push(await stream(third, { person: `unlucky-${at % 2}` }));
    expect(await codeOf(await fleet.chat(first, { person: 'next' }))).toBe('too_many_streams');
    third.kill('SIGKILL');
    for (const { whole, closed } of lost) {
      const { events, broken } = await whole;
      expect([broken, events.includes('[DONE]')]).toEqual([true, false]);
      await closed;
    }
    upstream.script = answering('Hello');
    // Each place is kept for as long since it was taken or renewed last, so they come free one after the other. Until
    // then all that anybody is told through the proxy is that they are taken: nothing of a gateway that is not there.
    const refusals = new Set<string>();
    let tries = 0;
    const others = async () => {
      tries += 1;
      const answers = await ask([proxy], `others-${tries}`, 8);
      const refused = answers.filter((answer) => answer !== '[DONE]');
      for (const code of refused) refusals.add(code);
      return answers.length - refused.length;
    };
    await expect.poll(others, { timeout: 20_000, interval: 200 }).toBe(8);
    expect([...refusals].filter((code) => code !== 'too_many_streams')).toEqual([]);
    await fleet.change({ suspend: true });
    await endedBy('suspended', [kept]);
  });
});
