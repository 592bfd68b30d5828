import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningGateway } from './gateway.ts';
import type { Person } from './person.ts';
import { rowsIn } from './rows.ts';
import type { WireTap } from './wire-tap.ts';

export const AROUND = 'People and work around this';

/** Switches the teamwork graph on, as an operator does: with everything that it may learn, and as `more` says. */
export function switchGraphOn(gateway: RunningGateway, ...more: string[]): Promise<void> {
  const all = ['--graph-products', 'all', '--graph-details', 'on', '--graph-people', 'people'];
  return gateway.organisation('--graph', 'on', ...all, ...more);
}

/** How often the graph has seen each kind of edge, and of how many requests it knows. */
export function graphOf(dataDir: string) {
  const edges = rowsIn(
    dataDir,
    'select kind, sum(count) as seen from graph_edge group by kind order by kind',
  );
  return {
    edges: Object.fromEntries(edges.map(({ kind, seen }) => [String(kind), Number(seen)])),
    requests: rowsIn(dataDir, 'select request_id from graph_event').length,
  };
}

/** The JSON that went to a path of the gateway's, byte for byte as it was on the wire. */
export function bodiesTo(tap: WireTap, path: string): string[] {
  const wire = tap.sent();
  return [...wire.matchAll(new RegExp(`(?:POST|PUT) ${path} HTTP/1\\.1\\r\\n`, 'g'))].map(({ index }) => {
    const body = wire.indexOf('\r\n\r\n', index) + 4;
    const length = Number(/content-length: (\d+)/i.exec(wire.slice(index, body))?.[1]);
    return Buffer.from(wire.slice(body, body + length))
      .subarray(0, length)
      .toString();
  });
}

/**
 * Has the issue or page that is open summarised, from the browser's own menu. The panel, which is docked, shows what will be sent,
 * and what is told of the page for the graph: what its product says of it as well.
 */
export async function askForPage(person: Person, panel: Page): Promise<void> {
  await person.pickForPage('summarise-page', person.page.getByRole('heading').first());
  await panel.getByText('For the teamwork graph').click();
  await panel.getByText(/^GET \/.*\nGET \//).waitFor();
}

/** Sends what is shown, waits for the whole answer and leaves it. */
export async function sendPage(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Send the page/ }).click();
  await panel.getByRole('button', { name: 'Good answer' }).waitFor();
  await leaveForList(panel);
}

/** The same for one page after the other; resolves once each is in the graph. */
export async function workOn(
  person: Person,
  panel: Page,
  dataDir: string,
  addresses: readonly string[],
): Promise<void> {
  for (const address of addresses) {
    const before = graphOf(dataDir).requests;
    await person.page.goto(address);
    await askForPage(person, panel);
    await sendPage(panel);
    await expect.poll(() => graphOf(dataDir).requests, { message: `${address} is told` }).toBe(before + 1);
  }
}

/** Asks what is around the page, and waits until it is there. */
export async function lookAround(panel: Page): Promise<void> {
  await panel.getByRole('combobox', { name: 'Find an action' }).fill(AROUND);
  await panel.getByRole('option', { name: AROUND }).click();
  await panel.getByText('Only you see this, and only what your own session can open.').waitFor();
}

/** Takes a tick away, or sets it: the box shows what the extension has noted. */
export async function tick(box: Locator, wanted: boolean): Promise<void> {
  await box.click();
  await expect(box).toBeChecked({ checked: wanted });
}

/** Leaves what the panel shows for its list. */
export async function leaveForList(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^(Discard|Close|Done|Back to the actions)/ }).click();
  await panel.getByRole('combobox', { name: 'Find an action' }).waitFor();
}
