import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { type BrowserOptions, launchBrowser } from './browser.ts';
import { type Display, startDisplay } from './display.ts';
import type { GatewayConfigInput, RunningGateway } from './gateway.ts';
import { type KeptChromium, keepChromium } from './kept-chromium.ts';
import { type Line, slowProvider, startLine } from './line.ts';
import { type Lines, openLines } from './lines.ts';
import { closePanel, type Person, personIn } from './person.ts';
import { rememberSettledPeople, type SettledPeople } from './settled-people.ts';
import { theme } from './shoot.ts';
import type { SlowUpstream } from './upstream.ts';
import type { WireTap } from './wire-tap.ts';

export const DIST = join(import.meta.dirname, '../../test-results/extension');

interface Options {
  /** What the gateway's configuration file says besides where it listens. */
  gatewayConfig: GatewayConfigInput;
  /** What the gateway finds in its environment. */
  gatewayEnv: Record<string, string>;
  /** True for a gateway that nobody used before, whose data can be looked at. */
  ownGateway: boolean;
  /** The browser's profile folder; empty for one that is thrown away. */
  profile: string;
  /** V8's own switches, of a browser with a profile of its own. */
  jsFlags: string;
  /** True lets the gateway use a provider that answers when the test says so, instead of the built-in engine. */
  slow: boolean;
}

interface Fixtures {
  /** The gateway, with the wire before and the provider behind it. */
  line: Line;
  upstream: SlowUpstream;
  /** The wire between the browser and the gateway. */
  tap: WireTap;
  gateway: RunningGateway;
  person: Person;
}

interface WorkerFixtures {
  display: Display;
  playground: Playground;
  lines: Lines;
  chromium: KeptChromium;
  settledPeople: SettledPeople;
}

/** How a browser is started for the journeys. */
function windowOn(display: Display, playground: Playground): BrowserOptions {
  return { playground, display: display.name, colorScheme: theme };
}

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const display = await startDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  playground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const playground = await startPlayground({});
      await use(playground);
      await playground.close();
    },
    { scope: 'worker' },
  ],
  lines: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const lines = openLines();
      await use(lines);
      await lines.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ display, playground }, use) => {
      const chromium = keepChromium(DIST, windowOn(display, playground));
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  settledPeople: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    ({}, use) => use(rememberSettledPeople()),
    { scope: 'worker' },
  ],
  gatewayConfig: [{}, { option: true }],
  gatewayEnv: [{}, { option: true }],
  ownGateway: [false, { option: true }],
  profile: ['', { option: true }],
  jsFlags: ['', { option: true }],
  slow: [false, { option: true }],
  line: async ({ lines, ownGateway, slow, gatewayConfig, gatewayEnv }, use) => {
    const wanted = { config: gatewayConfig, env: gatewayEnv, slow };
    if (ownGateway) {
      const line = await startLine(wanted);
      await use(line);
      await line.close();
    } else {
      const line = await lines.lend(wanted);
      await use(line);
      await line.giveBack();
    }
  },
  upstream: ({ line }, use) => use(line.upstream),
  tap: ({ line }, use) => use(line.tap),
  gateway: ({ line }, use) => use(line.gateway),
  person: async ({ display, playground, chromium, settledPeople, tap, profile, jsFlags }, use, info) => {
    const args = jsFlags === '' ? [] : [`--js-flags=${jsFlags}`];
    const own = profile === '' ? undefined : { dist: DIST, ...windowOn(display, playground), profile, args };
    const context = await (own === undefined ? chromium.asNew() : launchBrowser(own));
    await use(await personIn(context, display, tap.url, playground, EXTENSION_ID, { settledPeople }));
    // The whole screen: menus and popups are in no page's screenshot.
    if (info.status !== info.expectedStatus) display.screenshot(info.outputPath('screen.png'));
    await (own === undefined ? chromium.clear() : context.close());
  },
});

export { closePanel, expect, type Person, personIn, slowProvider };
