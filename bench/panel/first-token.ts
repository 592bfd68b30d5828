import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { budgets } from '../../scripts/budgets.ts';
import { type Section, timeFigure } from '../figure.ts';
import { takeSamples } from '../take-samples.ts';
import type { Scene } from './scene.ts';

const SAMPLES = 15;
/** The first piece of every answer, which is nowhere else on a page. */
const FIRST = 'Firstofall';

const whyMissed =
  'Before the provider is asked, the page is read in a process of its own, the worker looks at the rules, and the gateway checks the request: each waits for its turn where more wants to run than there are cores.';

/** How long it takes from the press of an action until the first piece of its answer is drawn, and what is added to the upstream's own. */
export async function measureFirstToken(scene: Scene): Promise<Section> {
  const { person, line } = scene;
  const bare = await openBarePage(scene);
  line.upstream.beginWith(`${FIRST} `);
  try {
    const added: number[] = [];
    const [taken] = await takeSamples(
      [
        async (first) => {
          const took = { ours: 0, baseline: 0 };
          const steps = { ours: () => inPanel(scene), baseline: () => inBarePage(scene, bare.page) };
          const second = first === 'ours' ? 'baseline' : 'ours';
          for (const step of [first, second] as const) took[step] = await steps[step]();
          added.push(took.ours - took.baseline);
          return took;
        },
      ],
      SAMPLES,
    );
    if (taken === undefined) throw new Error('nothing was measured');
    return {
      title: 'From the press of an action to the first piece of its answer',
      how: 'A provider on the same machine says its first piece at once. In the panel: from the press of an action until the frame after the piece stands there, with reading the page, the organisation’s rules and everything that the gateway checks between, over a wire that the bench listens to. Baseline: a bare page in the same browser, which asks the provider itself and draws what it says. Added: the one less the other, pair by pair.',
      figures: [
        timeFigure('until it is drawn', taken),
        timeFigure(
          'added',
          { ours: added.slice(-SAMPLES), baseline: [] },
          { budget: budgets.firstTokenMs, whyMissed },
        ),
      ],
    };
  } finally {
    line.upstream.rest();
    await bare.close();
    await person.page.bringToFront();
  }
}

async function inPanel({ person, line, playground }: Scene): Promise<number> {
  await person.page.bringToFront();
  if (person.page.url() !== playground.urls.releasePlan) await person.page.goto(playground.urls.releasePlan);
  await person.page.getByTestId('misspelt').selectText();
  const panel = await person.openPanel();
  const drawn = await drawnAfterPress(panel);
  await panel
    .getByRole('option', { name: /^Summari[sz]e/ })
    .first()
    .click();
  const took = await drawn();
  line.upstream.finish();
  await panel.getByTestId('answer').waitFor();
  // A click would be waited for in a popup that may be gone by its end.
  await panel.getByRole('button', { name: /^Discard/ }).dispatchEvent('click');
  if (!panel.isClosed()) await panel.close();
  return took;
}

async function inBarePage({ line }: Scene, page: Page): Promise<number> {
  await page.bringToFront();
  const drawn = await drawnAfterPress(page);
  await page.getByRole('button').click();
  const took = await drawn();
  line.upstream.finish();
  return took;
}

/** Watches a page from the next press in it until the frame after the first piece stands there; call what it gives for the milliseconds. */
async function drawnAfterPress(page: Page): Promise<() => Promise<number>> {
  const watching = await page.evaluateHandle((piece) => {
    const drawn = new Promise<number>((resolve) => {
      addEventListener(
        'click',
        () => {
          const pressed = performance.now();
          const watcher = new MutationObserver(() => {
            if (document.body.textContent?.includes(piece) !== true) return;
            watcher.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - pressed));
          });
          watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
    return { drawn };
  }, FIRST);
  return () => watching.evaluate(({ drawn }) => drawn);
}

/** A page that asks the provider for a stream when its button is pressed, and shows what comes. */
async function openBarePage({ person, line }: Scene) {
  const html = `<!doctype html><html lang="en"><title>Bare</title><button>Ask</button><p></p><script>
    const shown = document.querySelector('p');
    document.querySelector('button').addEventListener('click', async () => {
      shown.textContent = '';
      const body = JSON.stringify({ model: 'slow-1', stream: true, messages: [{ role: 'user', content: 'x' }] });
      const response = await fetch(${JSON.stringify(`${line.upstream.baseUrl}/chat/completions`)}, { method: 'POST', body });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read())
        for (const [, event] of part.value.matchAll(/^data: (\\{.*)$/gm))
          shown.textContent += JSON.parse(event).choices[0].delta.content ?? '';
    });
  </script></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const page = await person.context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    page,
    close: async () => {
      await page.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
