import { terms } from '@sidenote/contract/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BREAK_HEADER, ENDING_HEADER, endings, hookKinds } from './testing/canary/broken-hooks.ts';
import { passEveryHook } from './testing/canary/hook-requests.ts';
import { markersFor } from './testing/canary/markers.ts';
import { marked, oddRequests, upstreamPaths } from './testing/canary/paths.ts';
import { leaksIn, type Place } from './testing/canary/places.ts';
import { searchFor } from './testing/canary/search.ts';
import { startWatchedGateway, type WatchedGateway } from './testing/canary/watched-gateway.ts';
import { changeUnseen } from './testing/change-organisation.ts';
import { answering, head, piece } from './testing/scripted-upstream.ts';
import { chatBody, readStream } from './testing/test-gateway.ts';

const all = markersFor('apiKey', ...marked);
const { input, output, apiKey, header, query } = all;

let watched: WatchedGateway;
beforeAll(async () => {
  watched = await startWatchedGateway(apiKey);
});
afterAll(() => watched?.close());

const leaks = (places: Place[]) => leaksIn(searchFor({ ...all, ...watched.signatures }), places);

const send = (route: string, body?: unknown, { headers, ...more }: RequestInit = {}) =>
  watched.send(route, body, 'mira', {
    ...more,
    headers: { 'x-marker': header, ...Object.fromEntries(new Headers(headers)) },
  });
const ask = (stream: boolean, more?: RequestInit) =>
  send(`/v1/chat/completions?q=${query}`, { ...chatBody(input), stream }, more);
/** Read to its end, whichever that is. */
const ended = (response: Promise<Response>) => response.then(readStream).catch(() => undefined);

/** How long after one piece of an answer that never ends the next one comes, in milliseconds. */
const PIECE_MS = 100;

/** A request of which half the answer is there, and goes on without an end. */
async function inFlight(more?: RequestInit) {
  watched.upstream.script = ({ socket }) => {
    socket.write(head() + piece(output));
    const timer = setInterval(() => socket.write(piece(output)), PIECE_MS);
    socket.once('close', () => clearInterval(timer));
  };
  const asked = watched.upstream.next();
  const response = await ask(true, more);
  expect(response.status).toBe(200);
  const { closed } = await asked;
  await watched.keepMetrics();
  return { told: readStream(response), closed };
}

/** Connections that rest are closed well before that. */
const RESTING_MS = 40_000;

/** A snapshot stops the process for as long as it takes. In milliseconds. */
const PATIENCE = 180_000;

describe('a marker is nowhere', { timeout: PATIENCE }, () => {
  test('after every kind of answer, refusal, failure and break', async () => {
    for (const [, script] of upstreamPaths(all)) {
      watched.upstream.script = script;
      await Promise.all([ended(ask(false)), ended(ask(true))]);
      await watched.keepMetrics();
    }
    for (const [, { route, body, headers }] of oddRequests(all)) {
      await ended(send(route, body, headers === undefined ? {} : { headers }));
      await watched.keepMetrics();
    }
    watched.upstream.script = answering(output);
    for (const kind of [...hookKinds, 'parser'])
      for (let number = 0; number <= 4; number += 1) {
        await passEveryHook(watched.asking(all), { [BREAK_HEADER]: `${kind} ${number}` });
        await watched.keepMetrics();
      }
    await passEveryHook(watched.asking(all), { [BREAK_HEADER]: 'handler' });
    // Lines are written together, a moment after what they tell of.
    const failures = () => watched.process.output().match(/"event":"failure"/g)?.length ?? 0;
    await expect.poll(failures, { timeout: 20_000 }).toBeGreaterThan(hookKinds.length);
    const gone = new AbortController();
    const { told, closed } = await inFlight({ signal: gone.signal });
    gone.abort();
    await Promise.all([told, closed]);
    expect(leaks(await watched.places())).toEqual([]);
  });

  test('when the rules change while an answer runs', async () => {
    const { told } = await inFlight();
    await changeUnseen(watched.storage, 'acme', { suspend: true });
    expect((await told).events.join()).toContain('"error"');
    await changeUnseen(watched.storage, 'acme', { optIn: terms.version });
    watched.upstream.script = answering(output);
    await expect.poll(async () => (await ask(false)).status).toBe(200);
    expect(leaks(await watched.places())).toEqual([]);
  });

  test('in the memory of a gateway that has answered', async () => {
    watched.upstream.script = answering(output);
    for (const stream of [true, false]) expect((await ask(stream)).status).toBe(200);
    watched.upstream.script = answering('Another answer');
    const other = await send('/v1/chat/completions', { ...chatBody('Another text'), stream: true });
    expect((await readStream(other)).events.join()).toContain('Another answer');
    // Other connections that rest hold the head of their last request, until they are closed some seconds later.
    await expect.poll(async () => leaks(await watched.memory()), { timeout: RESTING_MS }).toEqual([]);
  });

  test('when it is told to stop while an answer runs', async () => {
    const { told } = await inFlight();
    watched.process.kill('SIGTERM');
    expect((await told).events).not.toContain('[DONE]');
    await watched.renew();
    expect(leaks(await watched.places())).toEqual([]);
  });

  test('when it is killed while an answer runs, and starts again on what is there', async () => {
    const { told } = await inFlight();
    watched.process.kill('SIGKILL');
    expect((await told).events).not.toContain('[DONE]');
    await watched.renew();
    expect(leaks(await watched.places())).toEqual([]);
  });

  test.each(endings)('when an error that nobody catches ends it, in whichever hook: %s', async (ending) => {
    watched.upstream.script = answering(output);
    for (const place of [...hookKinds.map((kind) => `${kind} 0`), 'parser 1', 'handler']) {
      await passEveryHook(watched.asking(all), { [BREAK_HEADER]: place, [ENDING_HEADER]: ending });
      expect(await watched.renew()).toContain('"what":"process"');
    }
    expect(leaks(await watched.places())).toEqual([]);
  });
});
