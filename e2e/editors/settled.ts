import { prepareEditors } from '@sidenote/playground/editors/prepare';
import { startPlayground } from '@sidenote/playground/server';
import { launchBrowser } from '../rig/browser.ts';
import { startGatewayProcess } from '../rig/gateway.ts';
import { theme } from '../rig/shoot.ts';
import { test as base, DIST, expect, type Person, personIn, slowProvider } from '../rig/test.ts';
import { startSlowUpstream } from '../rig/upstream.ts';
import { startWireTap } from '../rig/wire-tap.ts';

export interface Settled {
  readonly person: Person;
  /** What the browser sent to the gateway so far. */
  sent(): string;
  /** What the provider answers next, whole, in Markdown. */
  answerWith(text: string): void;
}

/**
 * A person who has connected and signed in, with a provider that answers what the test says: one browser for all
 * the journeys through editors, since each needs only a page of it.
 */
export const test = base.extend<object, { settled: Settled }>({
  playground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
    async ({}, use) => {
      const playground = await startPlayground({ editors: await prepareEditors() });
      await use(playground);
      await playground.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  settled: [
    async ({ display, playground }, use) => {
      const [tap, upstream] = [await startWireTap(), await startSlowUpstream()];
      const gateway = await startGatewayProcess({
        publicUrl: tap.url,
        upstream: slowProvider(upstream),
      });
      tap.lead(gateway.url);
      const context = await launchBrowser({
        dist: DIST,
        playground,
        display: display.name,
        colorScheme: theme,
      });
      const person = await personIn(context, display, tap.url, playground);
      await person.settleIn();
      await use({ person, sent: () => tap.sent(), answerWith: (text) => upstream.answerWith(text) });
      await context.close();
      await gateway.close();
      await upstream.close();
      await tap.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect };
