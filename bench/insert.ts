import { join } from 'node:path';
import { build } from 'rolldown';
import { budgets } from '../scripts/budgets.ts';
import { writtenAnswer } from '../src/background/written-answer.ts';
import { buildEditable, buildField, selectForAnswer } from './browser/fields.ts';
import type { OpenPage, Site, World } from './browser.ts';
import { type Samples, type Section, timeFigure } from './figure.ts';
import { takeSamples } from './take-samples.ts';

const LONG = 100_000;

export interface Place {
  readonly what: string;
  readonly budget?: number;
  build(page: OpenPage): Promise<unknown>;
  /** What is written, `index` making each text another one. */
  text(index: number): string;
  readonly target: 'rich' | 'plain';
  /** How the same text gets in without Sidenote. */
  readonly baseline: 'paste' | 'insertHTML' | 'insertText';
  /** Whether the person clicked elsewhere in the meantime. */
  readonly moved: boolean;
  /** The smaller case that this one is compared with. */
  readonly growsFrom?: string;
}

/** How long it takes until an answer stands in a document and was read back. */
export async function measureInsertion(site: Site, scripts: readonly string[]): Promise<Section[]> {
  const places = await listPlaces();
  const samples: Samples[] = [];
  // One after the other: an editor writes where the focus is, and only one page has it.
  for (const place of places) {
    const page = await site.open();
    await place.build(page);
    const world = await page.world();
    for (const script of scripts) await world.load(script);
    let index = 0;
    const [taken] = await takeSamples(
      [
        async (first) => {
          index += 1;
          const steps = {
            ours: () => timeInsert(world, place, index),
            baseline: () => timeBaseline(world, place, index),
          };
          const second = first === 'ours' ? 'baseline' : 'ours';
          const took = { ours: 0, baseline: 0 };
          for (const step of [first, second] as const) took[step] = await steps[step]();
          return took;
        },
      ],
      30,
    );
    if (taken !== undefined) samples.push(taken);
    await page.close();
  }
  const figures = places.map(({ what, budget, growsFrom }, index) => {
    const own = samples[index];
    if (own === undefined) throw new Error('There are too few samples.');
    const smallest = samples[places.findIndex((place) => place.what === growsFrom)];
    return timeFigure(what, own, { ...(smallest && { smallest }), ...(budget !== undefined && { budget }) });
  });
  return [
    {
      title: 'Inserting an answer',
      how: `One paragraph replaces the one in the middle; the time is until it was read back. The passage is still selected, or the caret was moved elsewhere. Growth is over a document of one paragraph. Baseline: the same \`paste\` event (ProseMirror) or \`execCommand\` (the others) alone, with nothing found again, waited for or read back.`,
      figures,
    },
  ];
}

/** The fields and documents that answers are put into. */
export async function listPlaces(): Promise<Place[]> {
  const { output } = await build({
    input: join(import.meta.dirname, 'browser/rich-editor.ts'),
    write: false,
    platform: 'browser',
    logLevel: 'warn',
    output: { format: 'iife' },
  });
  const script = output[0].code;
  const paragraph = (index: number) =>
    `Answer ${index} says that the team moves the service on Monday instead.`;
  const name = (count: number, moved: boolean) =>
    `ProseMirror, ${count.toLocaleString('en')} paragraph${count === 1 ? '' : 's'}${moved ? ', the caret moved meanwhile' : ''}`;
  const rich = (count: number, moved: boolean): Place => ({
    what: name(count, moved),
    build: ({ page }) => page.addScriptTag({ content: `${script}\nopenRichEditor(${count});` }),
    text: paragraph,
    target: 'rich',
    baseline: 'paste',
    moved,
    ...(count > 1 && { growsFrom: name(1, moved) }),
    ...(count === 1_000 && { budget: budgets.insertMs }),
  });
  return [
    ...[false, true].flatMap((moved) => [1, 100, 1_000].map((count) => rich(count, moved))),
    {
      what: 'contenteditable, 1,000 paragraphs',
      build: ({ page }) => page.evaluate(buildEditable, 1_000),
      text: paragraph,
      target: 'rich',
      baseline: 'insertHTML',
      moved: false,
      budget: budgets.insertMs,
    },
    {
      what: `textarea, ${LONG.toLocaleString('en')} characters`,
      build: ({ page }) => page.evaluate(buildField),
      text: (index) =>
        `${paragraph(index)} `
          .repeat(Math.ceil(LONG / 60))
          .slice(0, LONG - 1)
          .concat('.'),
      target: 'plain',
      baseline: 'insertText',
      moved: false,
    },
  ];
}

/** Reads the passage and puts an answer in its place; only the latter is timed. */
export async function timeInsert(
  world: World,
  { text, target, moved }: Place,
  index: number,
): Promise<number> {
  await world.run(selectForAnswer);
  return world.run(
    async (answer, leaves) => {
      if (globalThis.sidenote?.read('bench').found !== true) throw new Error('Nothing was read.');
      if (leaves) {
        const elsewhere = document.querySelector('p');
        if (elsewhere !== null) getSelection()?.collapse(elsewhere, 0);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const from = performance.now();
      const done = await globalThis.sidenoteWriting?.insert({ jobId: 'bench', mode: 'replace', answer });
      const took = performance.now() - from;
      if (done?.landed !== true) throw new Error(`The answer did not land: ${done?.code}`);
      return took;
    },
    writtenAnswer(text(index), target === 'rich' ? 'markdown' : 'plain', { target, editor: undefined }),
    moved,
  );
}

async function timeBaseline(world: World, { text, baseline }: Place, index: number): Promise<number> {
  await world.run(selectForAnswer);
  return world.run(
    (answer, way) => {
      const target = getSelection()?.anchorNode?.parentElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', answer);
      clipboardData.setData('text/html', answer);
      const from = performance.now();
      if (way === 'paste') {
        target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      } else {
        document.execCommand(way, false, answer);
      }
      return performance.now() - from;
    },
    text(-index),
    baseline,
  );
}
