import { execSync } from 'node:child_process';
import { launchBrowser, serviceWorker } from '/work/main/e2e/rig/browser.ts';
import { startDisplay } from '/work/main/e2e/rig/display.ts';
import { startPlayground } from '/work/main/playground/server.ts';

const d = await startDisplay();
const pg = await startPlayground({});
const c = await launchBrowser({ dist: '/work/main/test-results/extension', playground: pg, display: d.name });
const page = c.pages()[0];
const sw = await serviceWorker(c);
await sw.evaluate(() => chrome.storage.session.set({ gatewayUrl: 'http://127.0.0.1:1' }));
await page.goto(pg.urls.releasePlan);
await page.getByTestId('misspelt').selectText();
const cmds = [
  "xdotool search --onlyvisible --name ''",
  "xdotool search --onlyvisible --maxdepth 1 --class ''",
  "xdotool search --onlyvisible --maxdepth 1 '.*'",
  'xwininfo -root -children | tail -n +6',
];
const run = () => {
  for (const k of cmds) {
    try {
      console.log(
        k,
        '=>',
        execSync(k, {
          env: { ...process.env, DISPLAY: d.name },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
          .trim()
          .split('\n')
          .join(' | '),
      );
    } catch (e) {
      console.log(k, 'ERR', e.status, e.stdout);
    }
  }
};
run();
await page.getByTestId('misspelt').click({ button: 'right' });
await new Promise((r) => setTimeout(r, 700));
run();
d.screenshot('/tmp/dbg.png');
d.press('Up', 'Up', 'Right');
await new Promise((r) => setTimeout(r, 700));
run();
d.screenshot('/tmp/dbg2.png');
await c.close();
await pg.close();
await d.close();
