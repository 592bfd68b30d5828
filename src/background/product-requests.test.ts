import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { TooLong } from '../products/reading/paging.ts';
import { askingInPage, NoLongerWanted } from './product-requests.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
const answers: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/good': (answer) => answer.writeHead(200, json).end('{"title":"Plan"}'),
  '/problem': (answer) =>
    answer.writeHead(200, { 'content-type': 'application/problem+json' }).end('{"a":1}'),
  '/sign-in': (answer) => answer.writeHead(302, { location: '/good' }).end(),
  '/page': (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('{"title":"Plan"}'),
  '/untyped': (answer) => answer.writeHead(200).end('{"title":"Plan"}'),
  '/broken': (answer) => answer.writeHead(200, json).end('{"title":'),
  '/refused': (answer) => answer.writeHead(403, json).end('{"title":"Plan"}'),
  '/gone': (answer) => answer.writeHead(404, json).end('{}'),
  '/cut': (answer) => {
    answer.writeHead(200, { ...json, 'content-length': '100' }).write('{"title":');
    setImmediate(() => answer.destroy());
  },
  '/endless': (answer) => {
    answer.writeHead(200, json);
    const more = () => {
      while (!answer.destroyed && answer.write('x'.repeat(1_000_000)));
      if (!answer.destroyed) answer.once('drain', more);
    };
    more();
  },
};

const asked: { method: string; path: string; cookie: string; accept: string }[] = [];
const server = createServer((request: IncomingMessage, answer) => {
  const { method = '', url = '', headers } = request;
  asked.push({ method, path: url, cookie: headers.cookie ?? '', accept: headers.accept ?? '' });
  const known = answers[url] ?? answers[url.replace(/\?.*$/, '')];
  if (known === undefined) answer.writeHead(404).end();
  else known(answer);
});

let page = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/browse/A-1`;
  // The browser runs the function in the page; here it runs in the test, against a real server.
  const executeScript = async (given: { func: (...args: unknown[]) => unknown; args: unknown[] }) => [
    { result: await given.func(...given.args) },
  ];
  vi.stubGlobal('chrome', { scripting: { executeScript } });
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => asked.splice(0));

const asking = (stillWanted = async () => true) =>
  askingInPage(1, { documentId: 'd', url: page }, stillWanted);

test('JSON of the page’s own site is read, once for each path, and the paths are told', async () => {
  const { get, paths } = asking();
  expect(await get('/good')).toEqual({ title: 'Plan' });
  expect(await get('/good')).toEqual({ title: 'Plan' });
  expect(await get('/problem')).toEqual({ a: 1 });
  expect(paths()).toEqual(['/good', '/problem']);
  expect(asked.map(({ method, path, accept }) => `${method} ${path} ${accept}`)).toEqual([
    'GET /good application/json',
    'GET /problem application/json',
  ]);
});

test.each(['/sign-in', '/page', '/untyped', '/broken', '/refused', '/gone', '/cut'])(
  'what %s answers is no answer, and its words are in no error',
  async (path) => {
    const failure = await asking()
      .get(path)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toContain('Plan');
    expect(asked.map((one) => one.path)).toEqual([path]);
  },
);

test.each([
  '//evil.example/x',
  'https://evil.example/x',
  'good',
  '\\\\evil.example\\x',
  'javascript:alert(1)',
])('%s is asked of nobody', async (path) => {
  await expect(asking().get(path)).rejects.toThrow();
  expect(asked).toEqual([]);
});

test('an answer without an end is left', async () => {
  await expect(asking().get('/endless')).rejects.toBeInstanceOf(TooLong);
});

test('so many answers are asked for and no more', async () => {
  const { get } = asking();
  for (let at = 0; at < 150; at++) await get(`/good?${at}`);
  await expect(get('/good?more')).rejects.toBeInstanceOf(TooLong);
  expect(asked).toHaveLength(150);
});

test('nothing is asked once nobody waits any more, or the rules have changed', async () => {
  let wanted = true;
  const { get } = asking(async () => wanted);
  await get('/good');
  wanted = false;
  await expect(get('/problem')).rejects.toBeInstanceOf(NoLongerWanted);
  expect(asked.map(({ path }) => path)).toEqual(['/good']);
});

test('a product that takes its time for each answer is given up in the end', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const { get } = asking();
    await get('/good');
    vi.setSystemTime(Date.now() + 61_000);
    await expect(get('/problem')).rejects.toThrow();
  } finally {
    vi.useRealTimers();
  }
});
