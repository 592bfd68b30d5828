import { describe, expect, test } from 'vitest';
import type { Answers, Given } from '../testing/apps/app-server.ts';
import { sampleGitHub } from '../testing/apps/sample-github.ts';
import { keys, text, useConnectors } from '../testing/apps/use-connectors.ts';
import { storageKinds } from '../testing/test-storage.ts';

describe.each(storageKinds)('connectors that something goes wrong with, on %s', (kind) => {
  const on = useConnectors(kind);
  const { as, start, add, told, rowOf, again, rested, rowAtRest, edges, account, through, questions } = on;

  const others = ['acme/a', 'acme/b', 'acme/c', 'acme/d'];
  /** An app that fails wherever a question says so, and answers everything else. */
  const failingAt =
    (part: string, given: Given = { status: 502 }): Answers =>
    (asked, answer) =>
      asked.body.includes(part) ? given : sampleGitHub(on.world, text)(asked, answer);

  test('whose app fails at one thing read all others, and that one once it does not', async () => {
    on.world.repositories = [...others, 'acme/site'];
    on.app.answers = failingAt('"name":"site"');
    const id = await add(on.world.repositories);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'unreachable', objects: 24, lastAt: null });
    await rowAtRest(id);
    expect((await rowOf(id)).due_at).toBeLessThan(Date.now() + 60_000);
    expect(questions('"name":"site"')).toBe(1);
    on.app.answers = sampleGitHub(on.world, text);
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null, objects: 30 });
  });

  test('whose app fails at everything leave it alone after a few questions', async () => {
    on.world.repositories = [...others, 'acme/site'];
    on.app.answers = () => ({ status: 502 });
    const id = await add(on.world.repositories);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'unreachable' });
    await rowAtRest(id);
    expect(on.app.asked).toHaveLength(3);
    on.app.answers = sampleGitHub(on.world, text);
    for (let round = 0; round < 2; round += 1) {
      await again(id);
      await rowAtRest(id);
    }
    expect(await told()).toMatchObject({ state: 'on', lastFault: null, objects: 30 });
  });

  test.each<[string, Given, string]>([
    ['fails again and again', { status: 502 }, 'unreachable'],
    ['answers what nobody understands', { body: '{"half":' }, 'not_understood'],
  ])('whose app %s at one page read what is behind it, and say so', async (_how, given, lastFault) => {
    on.app.answers = failingAt('"after":"page-1"', given);
    const id = await add(['acme/site']);
    start();
    for (let round = 0; round < 4; round += 1) {
      await rowAtRest(id);
      await again(id);
    }
    // The first page's two issues and the pull request.
    await through().toMatchObject({ state: 'failing', lastFault, objects: 3 });
    on.app.answers = sampleGitHub(on.world, text);
    await again(id);
    await through().toMatchObject({ objects: 6 });
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null });
  });

  test('leave out one thing that nobody understands, say so, and do not ask for it for ever', async () => {
    const bad = sampleGitHub(on.world, text);
    on.app.answers = (asked, answer) => {
      const given = bad(asked, answer);
      return given && { body: JSON.stringify(given.body).replace('"number":1,', '"number":null,') };
    };
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_understood', objects: 5, dropped: 1 });
    await rowAtRest(id);
    on.app.answers = sampleGitHub({ ...on.world, issues: [] }, text);
    await again(id);
    await through().toMatchObject({ state: 'on', lastFault: null, dropped: 0 });
    const since = on.app.asked.flatMap(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? []);
    expect(Date.parse(since.at(-1) ?? '')).toBeGreaterThan(Date.parse(since[0] ?? '') + 86_400_000);
  });

  /** Accounts that may open what the app calls by a name; undefined where no list of it was kept. */
  const openersOf = async (name: string) => {
    const key = keys.container({ app: 'github', site: new URL(on.app.url).host, id: name });
    const [node] = await as((db) =>
      db.selectFrom('graph_node').select('listed').where('key', '=', key).execute(),
    );
    if (node?.listed !== 1) return undefined;
    const known = new Map([1, 2, 3].map((id) => [account(id), id]));
    const open = (await edges()).filter(({ kind, target }) => kind === 'may-open' && target === key);
    return open.flatMap(({ source }) => known.get(source) ?? []).sort();
  };
  /** An app that calls a repository by another name than it is asked for. */
  const calling = (name: string): Answers => {
    const whole = sampleGitHub(on.world, text);
    return (asked, answer) => {
      const given = whole(asked, answer);
      const said = JSON.stringify(given?.body).replace(
        /"nameWithOwner":"[^"]+"/g,
        `"nameWithOwner":"${name}"`,
      );
      return given && { ...given, body: said };
    };
  };

  test.each<[string, string]>([
    ['is written in another case', 'Acme/Site'],
    ['was renamed before', 'acme/before'],
  ])('shut what they lose where its name %s', async (_how, scope) => {
    on.world.repositories = [scope];
    on.app.answers = calling('acme/site');
    const id = await add([scope]);
    start();
    await through().toMatchObject({ done: 1 });
    expect(await openersOf('acme/site')).toEqual([1, 2]);
    on.world.repositories = [];
    await again(id);
    await through().toMatchObject({ lastFault: 'not_found' });
    expect(await openersOf('acme/site')).toEqual([]);
  });

  test('shut the old name of what is renamed', async () => {
    on.app.answers = calling('acme/old');
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    on.app.answers = calling('acme/new');
    await again(id);
    await expect.poll(() => openersOf('acme/new'), { timeout: 30_000 }).toEqual([1, 2]);
    expect(await openersOf('acme/old')).toEqual([]);
  });

  test('read nothing of what they have no list of yet, as its list cannot be read', async () => {
    on.app.answers = failingAt('collaborators(', { body: 'oh' });
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'failing', lastFault: 'not_understood' });
    await rowAtRest(id);
    expect([questions('collaborators('), questions('issues(')]).toEqual([1, 0]);
    expect(await edges()).toEqual([]);
  });

  test.each<[string, boolean]>([
    ['by its app’s clock', true],
    ['where its app tells no time, by the newest change', false],
  ])('whose own clock is ahead leave nothing out: they go on %s', async (_how, tellsTime) => {
    const behind = new Date(Math.floor(Date.now() / 1_000) * 1_000 - 3_600_000);
    const sample = sampleGitHub(on.world, text, behind);
    on.app.answers = (asked, answer) => {
      answer.sendDate = false;
      const given = sample(asked, answer);
      return given && { ...given, ...(tellsTime ? { headers: { date: behind.toUTCString() } } : {}) };
    };
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ done: 1 });
    const asked = on.app.asked.length;
    await again(id);
    await expect.poll(() => on.app.asked.length).toBe(asked * 2);
    const [since = ''] = on.app.asked
      .slice(asked)
      .flatMap(({ body }) => /"since":"([^"]+)"/.exec(body)?.[1] ?? []);
    expect(Date.parse(since)).toBe(behind.getTime() - (tellsTime ? 60_000 : 0));
  });

  test('whose app has no points left for them wait until it has', async () => {
    const reset = Math.floor(Date.now() / 1_000) + 1_800;
    on.app.answers = () => ({
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
      body: { data: null, errors: [{ type: 'RATE_LIMITED', message: text }] },
    });
    const id = await add(['acme/site']);
    start();
    await through().toMatchObject({ state: 'on', lastFault: 'rate_limited', failingSince: null });
    await rowAtRest(id);
    const { waitsUntil } = (await told()) ?? {};
    expect(Math.abs((waitsUntil ?? 0) - reset * 1_000)).toBeLessThan(60_000);
  });

  test.each<[string, Answers, object]>([
    ['refuses', () => ({ status: 401, body: { message: text } }), { state: 'failing', lastFault: 'refused' }],
    ['is out of order', () => ({ status: 500 }), { state: 'failing', lastFault: 'unreachable' }],
    [
      'says what nobody understands',
      () => ({ body: 'oh' }),
      { state: 'failing', lastFault: 'not_understood' },
    ],
    [
      'asks to wait',
      () => ({ status: 429, headers: { 'retry-after': '3600' } }),
      { state: 'on', lastFault: 'rate_limited', failingSince: null },
    ],
  ])('whose app %s say so, and go on once it does not', async (_name, answers, says) => {
    on.app.answers = answers;
    const id = await add(['acme/site']);
    const { failures } = start();
    await through().toMatchObject(says);
    await expect.poll(async () => (await rowOf(id)).lease).toBeNull();
    const asked = on.app.asked.length;
    const waits = (await told())?.waitsUntil ?? 0;
    await again(id);
    if (waits > 0) {
      expect(waits).toBeGreaterThan(Date.now() + 3_000_000);
      await rested(id);
      expect((await told())?.waitsUntil).toBe(waits);
      expect(on.app.asked.length).toBe(asked);
    }
    on.app.answers = sampleGitHub(on.world, text);
    await as((db) => db.updateTable('connector').set({ due_at: 0, waits_until: 0 }).execute());
    await through().toMatchObject({ state: 'on', lastFault: null, failingSince: null, done: 1, objects: 6 });
    expect(failures).toEqual([]);
  });
});
