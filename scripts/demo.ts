/**
 * The whole job on this machine, with no key and no network: a gateway with the built-in engine, sample pages
 * under their real host names, and Chromium with the extension. In a window you play it; without one, it plays
 * itself and leaves a picture of each step.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type Playground, startPlayground } from '@sidenote/playground/server';
import { attachPanel, launchBrowser, pressToolbarButton } from '../e2e/rig/browser.ts';
import { startGatewayProcess } from '../e2e/rig/gateway.ts';
import { connectGateway, pickSamplePerson, signInAs } from '../e2e/rig/steps.ts';
import { lookAround } from '../e2e/rig/teamwork.ts';
import { makeDemoOrganisation } from './demo-organisation.ts';
import { runVite, usual } from './package/run-vite.ts';
import { ensureSystemPackages } from './system-packages.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'demo-output');
const person = 'Mira Okafor';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--headless');
if (unknown.length > 0) {
  console.error(`The demo does not know "${unknown.join(' ')}". It takes --headless, or nothing.`);
  process.exit(2);
}
if (!ensureSystemPackages(['chromium'])) process.exit(1);
const headless = process.argv.includes('--headless') || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** What has been started, newest last; stopped in the opposite order, whatever happens. */
const started: (() => Promise<unknown> | unknown)[] = [];
let stopping: Promise<void> | undefined;

function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const stop of started.reverse()) {
      // What cannot be stopped must not keep the rest running.
      await Promise.try(stop).catch(() => undefined);
    }
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    console.log('\nStopping …');
    void stopAll().then(() => process.exit(0));
  });
}

try {
  await demo();
} catch (error) {
  if (stopping === undefined) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  await stopAll();
}

async function demo(): Promise<void> {
  console.log('Starting the gateway, the sample pages and the browser …');
  const port = await freePort(8787);
  const dataDir = await makeDemoOrganisation(port);
  started.push(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const gateway = await startGatewayProcess({
    ...{ listen: { port }, dataDir, logLevel: 'error' },
    // Warm by the time that somebody has clicked.
    upstream: { kind: 'engine', warmUp: 'at-start' },
  });
  started.push(gateway.close);
  const playground = await startPlayground({ port: 8443 });
  started.push(playground.close);
  const dist = join(root, 'dist');
  runVite(
    root,
    'of the extension',
    [],
    { SIDENOTE_DIST: dist, SIDENOTE_DEFAULT_GATEWAY: gateway.url },
    usual,
  );

  const profile = mkdtempSync(join(tmpdir(), 'sidenote-demo-'));
  // The browser's last writes may come after its end.
  started.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const display = headless ? undefined : (process.env.DISPLAY ?? '');
  const context = await launchBrowser({ dist, playground, display, profile });
  started.push(() => context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(playground.urls.releasePlan);
  const panel = await openPanel(context, page);
  await connectGateway(panel, gateway.url);
  await panel.close();
  await (headless
    ? playItself(context, page, { playground, gatewayUrl: gateway.url })
    : leaveToPerson(context, page, gateway.url));
}

async function leaveToPerson(context: BrowserContext, page: Page, gatewayUrl: string): Promise<void> {
  await page.bringToFront();
  console.log(`
  1. Select the misspelt paragraph: "We have recieved the requirments …"
  2. Right-click it and click Sidenote, then "Fix spelling & grammar"
  3. Sign in as ${person}; then Send, look at the changes, Replace
  4. Press the toolbar button, click "People and work around this": whom to turn to, and what else belongs to the page

Admin console: ${gatewayUrl}/console/ (sign in as Ada Admin; where ${person} is signed in already, sign out there first)
How people work together: ${gatewayUrl}/console/graph

Ctrl+C stops everything.`);
  await context.waitForEvent('close', { timeout: 0 });
}

async function playItself(
  context: BrowserContext,
  page: Page,
  { playground, gatewayUrl }: { playground: Playground; gatewayUrl: string },
): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const paragraph = page.getByTestId('misspelt');
  const selected = await paragraph.innerText();
  await paragraph.selectText();
  await paragraph.click({ button: 'right' });
  await paragraph.selectText();
  await picture(page, '1-selected');

  // A browser without a window has no native menu: the same action is picked in the panel of the toolbar button.
  let panel = await openPanel(context, page);
  await panel.getByRole('button').first().waitFor();
  await picture(panel, '2-sign-in');
  await signInAs(context, panel, person);
  // It stands there twice: among what is used often, and in its group.
  const action = () => panel.getByRole('option', { name: /^Fix spelling/ }).first();
  // The popup opens again by itself after a sign-in, and then takes the place of one that was opened meanwhile.
  await expect(async () => {
    await panel.close().catch(() => undefined);
    panel = await openPanel(context, page);
    await action().waitFor({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  await picture(panel, '3-actions');
  await action().click();
  await panel.getByRole('button', { name: /^Send/ }).waitFor();
  await picture(panel, '4-what-is-sent');
  await panel.getByRole('button', { name: /^Send/ }).click();
  await panel.getByTestId('answer').waitFor();
  await picture(panel, '5-changes');
  await panel.getByRole('button', { name: 'Result' }).click();
  // Without the hosts that the panel writes beside links.
  const answer = await panel.getByTestId('answer').evaluate((box) => {
    const copy = box.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('.host')) host.remove();
    return copy.innerText;
  });
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await panel.getByText('Replaced in the page.').waitFor();
  await panel.getByRole('button', { name: 'Good answer' }).click();
  await panel.getByText('Thank you.').waitFor();
  await picture(panel, '6-replaced');
  // The popup closes with it.
  const left = panel.waitForEvent('close');
  await panel.getByRole('button', { name: /^Done/ }).click();
  await left;
  await picture(page, '7-page');
  const text = await paragraph.innerText();
  writeFileSync(join(output, 'texts.txt'), `Selected\n${selected}\n\nAnswer\n${answer}\n\nPage\n${text}\n`);
  const around = await aroundPage(context, page);
  const teams = await organisationGraph(context, gatewayUrl);
  console.log(`
Played without a window, on ${playground.urls.releasePlan}
(Without one there is no native menu: "Fix spelling & grammar" was picked in the toolbar button's panel.)

Selected text:
  ${selected}

Answer:
  ${answer}

The page's text afterwards:
  ${text}

People and work around the page:
  ${around.join('\n  ')}

Teams that the console draws:
  ${teams.join(', ')}

Pictures of each step: demo-output/`);
}

/** Has the panel show what is around the page, and says whom and what it names. */
async function aroundPage(context: BrowserContext, page: Page): Promise<string[]> {
  const panel = await openPanel(context, page);
  await lookAround(panel);
  await panel.getByRole('button', { name: 'Not now' }).click();
  await panel.getByRole('listitem').getByRole('link').first().scrollIntoViewIfNeeded();
  await picture(panel, '8-around');
  const named = [
    panel.getByRole('listitem').locator('strong'),
    panel.getByRole('listitem').getByRole('link'),
  ];
  // What a link says to a screen reader alone comes after its name.
  const texts = await Promise.all(
    named.map((one) => one.evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? ''))),
  );
  await panel.close();
  return texts.flat();
}

/** Opens the console on how the organisation works together, and says which teams it draws. */
async function organisationGraph(context: BrowserContext, gatewayUrl: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${gatewayUrl}/console/graph`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  // This browser knows who signed in last, who is no admin.
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await pickSamplePerson(page, 'Ada Admin');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page.goto(`${gatewayUrl}/console/graph`);
  const names = page.locator('.picture-frame text.name');
  await names.first().waitFor();
  await picture(page, '9-console');
  const texts = await names.allTextContents();
  await page.close();
  return texts;
}

async function openPanel(context: BrowserContext, page: Page): Promise<Page> {
  await page.bringToFront();
  await pressToolbarButton(context, page);
  return attachPanel(context);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(output, `${name}.png`), animations: 'disabled' });
}

/** The port asked for, or any free one where that is taken. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && wanted !== 0) resolve(freePort(0));
      else reject(error);
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
