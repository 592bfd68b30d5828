import { expect, type Page, test } from '@playwright/test';
import type { openapiDocument } from '@sidenote/gateway/operations/openapi';
import { openStorage, type Storage } from '@sidenote/gateway/storage/database';
import { rowsOf } from '@sidenote/gateway/testing/rows-of';
import { long } from '../../scripts/proofs/of-proofs-alone.ts';
import { type Forgery, forge, forgeInWindow, formTypes, hearOthers } from './rig/forgeries.ts';
import { type OpenConsole, openConsole } from './rig/open-console.ts';
import { type OtherSite, startOtherSite } from './rig/other-site.ts';

let opened: OpenConsole;
let other: OtherSite;
let storage: Storage;
/** A page of somebody else, beside the console in the same browser. */
let theirs: Page;

test.beforeAll(async () => {
  const plenty = { failedPerMinute: 1_000_000, adminPerMinute: 1_000_000 };
  [opened, other] = await Promise.all([openConsole({ config: { limits: plenty } }), startOtherSite()]);
  storage = await openStorage({ dataDir: opened.gateway.dataDir });
  await opened.signIn('Ada Admin', 'opt-in');
  await opened.page.waitForLoadState('networkidle');
  // A use of the session would be noted again by now.
  await opened.passTime(60_000);
  theirs = await opened.context.newPage();
});
test.afterAll(async () => {
  await storage.close();
  await opened.close();
  await other[Symbol.asyncDispose]();
});

const sites = ['elsewhere', 'neighbour'] as const;
const reason = 'for=ged';

/** What each route that wants more than a reason would take. */
const bodies: Readonly<Record<string, object>> = {
  '/v1/admin/people/revoke': { subject: 'mira', reason },
  '/v1/admin/people/restore': { subject: 'mira', reason },
  '/v1/admin/people/erase': { subject: 'mira', reason },
  '/v1/admin/people/export': { subject: 'mi=ra' },
  '/v1/admin/webhooks': { name: 'x', url: 'https://evil.example/', format: 'json', reason },
};

/** Every route that takes a session for a token, and the way out, which is told of nowhere. */
async function everyRoute(): Promise<Forgery[]> {
  const { url } = opened.gateway;
  const told = await fetch(`${url}/openapi.json`);
  const { paths } = (await told.json()) as ReturnType<typeof openapiDocument>;
  const routes = Object.entries(paths)
    .filter(([path]) => !path.startsWith('/scim/'))
    .flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => ({
        method: method.toUpperCase(),
        url: url + path.replace('{seq}', '1').replace(/\{\w+\}/, 'models'),
        body: method === 'get' ? '' : JSON.stringify(bodies[path] ?? { reason }),
      })),
    );
  return [...routes, { method: 'POST', url: `${url}/console/sign-out`, body: JSON.stringify({ reason }) }];
}

const changes = ({ method }: Forgery) => method !== 'GET';

for (const site of sites)
  test(
    `a page of ${site === 'elsewhere' ? 'another site' : 'a neighbour'} changes nothing and reads nothing, whatever it makes the browser send`,
    long,
    async () => {
      const routes = await everyRoute();
      expect(routes.filter(changes).length).toBeGreaterThan(20);
      const before = await rowsOf(storage, 'acme');
      const all = hearOthers(opened.context, opened.gateway.url);
      await theirs.goto(other[site]);
      expect(await forge(theirs, routes)).toEqual([]);
      for (const path of ['suspend', 'opt-out', 'sign-out'])
        for (const type of formTypes) {
          const forgery = routes.find(({ url }) => url.endsWith(`/${path}`));
          if (forgery !== undefined) await forgeInWindow(theirs, forgery, type);
        }
      for (const url of new Set(routes.filter(changes).map((route) => route.url))) {
        await theirs.goto(other[site]);
        await theirs.evaluate((to) => location.assign(to), url);
        await theirs.waitForURL(url);
      }
      // The console that a link opens is theirs who are signed in, and no sign of anybody being there.
      await theirs.goto(other[site]);
      await theirs.evaluate((to) => location.assign(to), `${opened.gateway.url}/console/opt-in`);
      await theirs.getByRole('button', { name: 'Sign out' }).waitFor();
      const heard = await all();

      // Nothing of it was lost on the way, and whatever would change something was turned down.
      const posts = routes.filter(({ method }) => method === 'POST');
      for (const { url } of posts)
        for (const type of formTypes)
          expect(
            heard.filter((one) => one.url === url && one.type === type && one.status !== undefined).length,
            `${type} ${url}`,
          ).toBeGreaterThan(1);
      const taken = heard.filter(({ method, status = 500 }) => method !== 'GET' && status < 400);
      expect(taken).toEqual([]);
      const withSession = heard.filter(({ cookie }) => cookie.includes('sidenote-console='));
      if (site === 'elsewhere') expect(withSession).toEqual([]);
      else expect(withSession.length).toBeGreaterThan(posts.length);
      // Not a row of the organisation, of its audit or of the session is another.
      expect(await rowsOf(storage, 'acme')).toEqual(before);
      expect(await own('/console/session', 'GET')).toBe(200);
    },
  );

/** The same from the console's own page. */
function own(path: string, method: string, body?: string): Promise<number> {
  return opened.page.evaluate(
    async ([path = '', method = '', body]) => {
      const headers = { 'content-type': 'application/json', 'x-sidenote-console': '0' };
      return (await fetch(path, { method, headers, ...(body === undefined ? {} : { body }) })).status;
    },
    [path, method, body],
  );
}

test('no page shows the console in a frame, be it signed in or not, nor does the console show one', async () => {
  const { gateway, page } = opened;
  const places = ['', 'opt-in', 'sign-in', 'signed-in', 'signed-in-anew'].map(
    (place) => `${gateway.url}/console/${place}`,
  );
  for (const site of sites) {
    await theirs.goto(other[site]);
    const asked = new Map<string, number>();
    const count = (url: string) => void asked.set(url, (asked.get(url) ?? 0) + 1);
    theirs.on('requestfinished', (request) => count(request.url()));
    theirs.on('requestfailed', (request) => count(request.url()));
    const ways = await theirs.evaluate(frameHere, places);
    const fewest = () => Math.min(...places.map((place) => asked.get(place) ?? 0));
    await expect.poll(fewest).toBeGreaterThanOrEqual(ways);
    const shown = theirs.frames().filter((frame) => frame.url().startsWith(gateway.url));
    expect(shown.map((frame) => frame.url())).toEqual([]);
    theirs.removeAllListeners('requestfinished').removeAllListeners('requestfailed');
  }
  await page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const blob = URL.createObjectURL(new Blob(['Hello'], { type: 'text/html' }));
    for (const src of ['/console/', 'data:text/html,Hello', blob, 'https://evil.example/'])
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
  });
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  await expect.poll(refused).toEqual(Array(4).fill('frame-src'));
});

/** Runs in the other page: frames each place in every way there is, and says in how many. */
function frameHere(places: readonly string[]): number {
  const framed = (place: string, more: object = {}) =>
    Object.assign(document.createElement('iframe'), { src: place, ...more });
  const inside = (place: string) => `<iframe src="${place}"></iframe>`;
  const ways: ((place: string) => HTMLElement)[] = [
    (place) => framed(place),
    (place) => framed(place, { sandbox: 'allow-scripts allow-forms' }),
    (place) => framed(place, { sandbox: 'allow-scripts allow-same-origin' }),
    (place) => Object.assign(document.createElement('iframe'), { srcdoc: inside(place) }),
    (place) => framed(`data:text/html,${encodeURIComponent(inside(place))}`),
    (place) => Object.assign(document.createElement('object'), { data: place }),
    (place) => Object.assign(document.createElement('embed'), { src: place }),
  ];
  for (const place of places) for (const way of ways) document.body.append(way(place));
  return ways.length;
}

test('whoever opens the console in a window has no hold of it, and cannot speak to it', async () => {
  const { gateway, context } = opened;
  await context.addInitScript(() => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    Object.assign(window, { heard });
  });
  for (const site of sites) {
    await theirs.goto(other[site]);
    const opening = theirs.waitForEvent('popup');
    await theirs.evaluate((to) => {
      Object.assign(window, { held: window.open(to, 'console') });
    }, `${gateway.url}/console/opt-in`);
    const popup = await opening;
    await popup.getByRole('heading', { level: 1 }).waitFor();
    const hold = await theirs.evaluate(() => {
      const { held } = window as unknown as { held: Window };
      held.postMessage('signed-in', '*');
      held.location.href = 'about:blank#taken';
      return { closed: held.closed, frames: held.length };
    });
    expect(hold).toEqual({ closed: true, frames: 0 });
    const theConsole = await popup.evaluate(() => ({
      ...{ opener: window.opener as unknown, name: window.name },
      heard: (window as unknown as { heard: unknown[] }).heard,
    }));
    expect(theConsole).toEqual({ opener: null, name: '', heard: [] });
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await popup.close();
  }
});

test('what was forged would have been taken from the console’s own page', async () => {
  const before = await rowsOf(storage, 'acme');
  expect(await own('/v1/admin/organisation/opt-out', 'POST', JSON.stringify({ reason }))).toBe(200);
  expect(await rowsOf(storage, 'acme')).not.toEqual(before);
});
