import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Answers, type AppServer, startAppServer } from '../testing/apps/app-server.ts';
import { startTlsUpstream } from '../testing/tls-upstream.ts';
import { type Asker, openAsker } from './ask.ts';

let app: AppServer;
let asker: Asker;
const open = (timeoutMs = 60_000) => openAsker({ gatewayIsLoopback: true, timeoutMs, maxBytes: 10_000 });
beforeEach(async () => {
  app = await startAppServer(() => ({ body: { fine: true } }));
  asker = open();
});
afterEach(async () => {
  await asker.close();
  await app.close();
});
const signal = () => new AbortController().signal;
const ask = (answers: Answers, to = '/') => {
  app.answers = answers;
  return asker.at(app.url, signal())({ to });
};
const seconds = (from: number, to: number) =>
  expect.toSatisfy((ms: number) => ms > from * 1_000 && ms <= to * 1_000, `between ${from} and ${to} s`);
const inAnHour = String(Math.floor(Date.now() / 1_000) + 3_600);
const google = { error: { errors: [{ reason: 'userRateLimitExceeded' }], message: 'x' } };

describe('an app that answers', () => {
  test.each<[string, Answers, object]>([
    ['401', () => ({ status: 401 }), { code: 'refused', here: false }],
    ['403', () => ({ status: 403 }), { code: 'refused', here: true }],
    ['403 in no words of ours', () => ({ status: 403, body: 'no' }), { code: 'refused', here: true }],
    ['404', () => ({ status: 404 }), { code: 'not_found', here: true }],
    ['422', () => ({ status: 422 }), { code: 'not_understood', here: true }],
    ['500', () => ({ status: 500 }), { code: 'unreachable', here: false }],
    [
      '429 with Retry-After',
      () => ({ status: 429, headers: { 'retry-after': '120' } }),
      { code: 'rate_limited', waitMs: 120_000 },
    ],
    [
      '429 with a date',
      () => ({ status: 429, headers: { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() } }),
      { code: 'rate_limited', waitMs: seconds(3_500, 3_600) },
    ],
    ['429 and says no more', () => ({ status: 429 }), { code: 'rate_limited', waitMs: 60_000 }],
    [
      '429 for ever',
      () => ({ status: 429, headers: { 'retry-after': '999999999' } }),
      { code: 'rate_limited', waitMs: 86_400_000 },
    ],
    [
      'that nothing is left, as GitHub does',
      () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour } }),
      { code: 'rate_limited', waitMs: seconds(3_500, 3_600) },
    ],
    [
      '403 with Google’s reason',
      () => ({ status: 403, body: google }),
      { code: 'rate_limited', waitMs: 60_000 },
    ],
    ['garbage', () => ({ body: '{"half":' }), { code: 'not_understood', here: true }],
    ['too much', () => ({ body: 'x'.repeat(20_000) }), { code: 'too_large', here: true }],
    [
      'by sending elsewhere',
      () => ({ status: 302, headers: { location: 'http://127.0.0.2:9/' } }),
      { code: 'address_refused' },
    ],
    [
      'by sending in a circle',
      () => ({ status: 302, headers: { location: '/' } }),
      { code: 'address_refused' },
    ],
    ['by hanging up', (_asked, answer) => void answer.socket?.destroy(), { code: 'unreachable' }],
  ])('%s', async (_name, answers, fault) => {
    await expect(ask(answers)).rejects.toMatchObject({ name: 'AppFault', ...fault });
  });

  test('by sending to another place of its own is followed', async () => {
    const moved: Answers = ({ path }) =>
      path === '/old' ? { status: 301, headers: { location: '/new' } } : { body: { path } };
    expect(await ask(moved, '/old')).toMatchObject({ status: 200, body: { path: '/new' } });
  });

  test('says what time it is there, and how long it wants to be left alone', async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    const headers = { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour };
    expect(await ask(() => ({ headers }))).toMatchObject({
      at: Date.parse(date),
      waitMs: seconds(3_500, 3_600),
    });
    const silent: Answers = (_asked, answer) => {
      answer.sendDate = false;
      return {};
    };
    expect(await ask(silent)).toMatchObject({ at: null, waitMs: undefined });
  });

  test('that this was the last answer for now is not asked again before its time', async () => {
    const headers = { 'ratelimit-remaining': '0', 'ratelimit-reset': inAnHour };
    app.answers = () => ({ headers, body: {} });
    const one = asker.at(app.url, signal());
    await one({ to: '/' });
    await expect(one({ to: '/' })).rejects.toMatchObject({
      code: 'rate_limited',
      waitMs: seconds(3_500, 3_600),
    });
    expect(app.asked).toHaveLength(1);
  });
});

test.each(['its head', 'its body'])('an app that is slow with %s is not waited for', async (part) => {
  const slow = open(200);
  onTestFinished(() => slow.close());
  app.answers = (_asked, answer) => {
    if (part === 'its body') answer.writeHead(200).write('{');
    return undefined;
  };
  await expect(slow.at(app.url, signal())({ to: '/' })).rejects.toMatchObject({ code: 'timeout' });
});

test('whoever stops does not wait for an app', async () => {
  const asked = Promise.withResolvers<void>();
  app.answers = () => void asked.resolve();
  const stopped = new AbortController();
  const asking = asker.at(app.url, stopped.signal)({ to: '/' });
  await asked.promise;
  stopped.abort();
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
});

test.each(['https://10.0.0.1', 'https://169.254.169.254', 'http://app.example', 'https://u:p@app.example'])(
  'nothing is asked of %s',
  async (url) => {
    await expect(asker.at(url, signal())({ to: '/' })).rejects.toMatchObject({ code: 'address_refused' });
  },
);

test('a gateway that others reach asks nothing inside its own machine', async () => {
  const elsewhere = openAsker({ gatewayIsLoopback: false, timeoutMs: 60_000, maxBytes: 100 });
  onTestFinished(() => elsewhere.close());
  await expect(elsewhere.at(app.url, signal())({ to: '/' })).rejects.toMatchObject({
    code: 'address_refused',
  });
  expect(app.asked).toEqual([]);
});

test('an app whose certificate nobody vouches for is told nothing', async () => {
  const untrusted = await startTlsUpstream({ trusted: false });
  onTestFinished(() => void untrusted.close());
  await expect(asker.at(untrusted.baseUrl, signal())({ to: '/' })).rejects.toMatchObject({ code: 'tls' });
  expect(untrusted.requests()).toBe(0);
});
