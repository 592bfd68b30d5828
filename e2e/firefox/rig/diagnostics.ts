import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import axe from 'axe-core';
import { axeExempt, axeTags } from '../../rig/axe.ts';
import { pictureOf } from '../../rig/shoot.ts';
import type { Firefox } from './firefox.ts';
import { inView, openViews } from './views.ts';

/** The diagnostics page of one add-on, in a tab in front. */
export interface Diagnostics {
  /** Waits until its first sentence holds this. */
  says(verdict: RegExp): Promise<void>;
  text(): Promise<string>;
  /** Takes a picture where pictures were asked for, and holds the page against the accessibility rules. */
  shoot(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openDiagnostics(firefox: Firefox, id: string): Promise<Diagnostics> {
  await firefox.inWindow(openPage, { id, path: 'src/diagnostics/index.html' });
  await expect.poll(() => openViews(firefox, id)).toContain('tab');
  return {
    says: (verdict) =>
      expect
        .poll(() => inView(firefox, 'tab', verdictIn, undefined, id), { message: `${id} says ${verdict}` })
        .toMatch(verdict),
    text: async () =>
      (await inView(firefox, 'tab', (window) => window.document.body.innerText, undefined, id)) ?? '',
    shoot: async (name) => {
      const path = pictureOf(name);
      if (path !== undefined)
        writeFileSync(path, Buffer.from(await firefox.inWindow(pictureOfTab, null), 'base64'));
      const rules = { source: axe.source, tags: axeTags, exempt: axeExempt };
      expect(await inView(firefox, 'tab', violations, rules, id)).toEqual([]);
    },
    close: () => firefox.inWindow(() => gBrowser.removeTab(gBrowser.selectedTab), null),
  };
}

// What follows runs in the browser's window.

function openPage({ id, path }: { id: string; path: string }): void {
  // Every installation draws a web origin of its own.
  const host = WebExtensionPolicy.getByID(id)?.mozExtensionHostname;
  gBrowser.selectedTab = gBrowser.addTrustedTab(`moz-extension://${host}/${path}`);
}

/** WebDriver takes no picture of an extension's page. */
async function pictureOfTab(): Promise<string> {
  const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
  const drawn = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
}

// What follows runs in the page's own process.

function verdictIn(window: Window): string {
  return window.document.querySelector<HTMLElement>('[data-testid=verdict]')?.innerText ?? '';
}

/** In a sandbox: the page's own rules let nothing in that is not the extension's. */
async function violations(
  window: Window,
  { source, tags, exempt }: { source: string; tags: string[]; exempt: string[] },
): Promise<string[]> {
  const box = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  Cu.evalInSandbox(source, box);
  const off = Object.fromEntries(exempt.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ runOnly: tags, rules: off });
  const found = await Cu.evalInSandbox(
    `axe.run(document, ${options}).then(({ violations }) => JSON.stringify(violations.map(({ id }) => id)))`,
    box,
  );
  return JSON.parse(String(found));
}
