import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { attachPanel, pressToolbarButton } from '../../e2e/rig/browser.ts';
import { budgets } from '../../scripts/budgets.ts';
import { type Samples, type Section, timeFigure } from '../figure.ts';
import type { Scene } from './scene.ts';

const ROUNDS = 3;
const SENTENCE = 'The import was slow again today, and nobody knows why. ';
const LAST = 'That is all.';
const LENGTH = 20_000;
/** Milliseconds between two pieces of a sentence each: some five thousand characters a second, as no model writes. */
const BETWEEN = 10;

/** How smoothly the panel draws while a long answer streams into it as fast as no model writes. */
export async function measureFrames(scene: Scene): Promise<Section> {
  const streaming: Samples[] = [];
  for (let round = 0; round < ROUNDS; round += 1) streaming.push(await oneRound(scene));
  const all: Samples = {
    ours: streaming.flatMap(({ ours }) => ours),
    baseline: streaming.flatMap(({ baseline }) => baseline),
  };
  const longest: Samples = {
    ours: streaming.map(({ ours }) => Math.max(...ours)),
    baseline: streaming.map(({ baseline }) => Math.max(...baseline)),
  };
  return {
    title: `While an answer of ${LENGTH.toLocaleString('en')} characters streams`,
    how: `Pieces of ${SENTENCE.length} characters, ${BETWEEN} ms apart, through gateway and worker into the popup, ${ROUNDS} times. From frame to frame it is 16.7 ms at 60 frames a second. Baseline: an empty React page in a popup, for as long.`,
    figures: [
      timeFigure('from frame to frame', all, { budget: budgets.frameMs }),
      timeFigure('the longest of a round', longest),
    ],
  };
}

async function oneRound(scene: Scene): Promise<Samples> {
  const { person, line } = scene;
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('summarise', paragraph);
  await expect.poll(() => line.upstream.open()).toBe(1);
  const begun = performance.now();
  const ours = await framesDuring(panel, async () => {
    for (let said = 0; said < LENGTH; said += SENTENCE.length) {
      line.upstream.say(SENTENCE);
      await pause(BETWEEN);
    }
    line.upstream.say(LAST);
    await panel.getByText(LAST).waitFor();
  });
  const took = performance.now() - begun;
  line.upstream.finish();
  await panel.getByTestId('answer').waitFor();
  await panel.getByRole('button', { name: /^Discard/ }).click();
  if (!panel.isClosed()) await panel.close();

  await pressToolbarButton(person.context, person.page, scene.empty);
  const empty = await attachPanel(person.context, undefined, scene.empty);
  const baseline = await framesDuring(empty, () => pause(took));
  await empty.close();
  return { ours, baseline };
}

/** The milliseconds between each two frames that a page draws during something. */
async function framesDuring(page: Page, during: () => Promise<unknown>): Promise<readonly number[]> {
  const recording = await page.evaluateHandle(() => {
    const record = { times: [] as number[], goesOn: true };
    const frame = (time: number) => {
      record.times.push(time);
      if (record.goesOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return record;
  });
  await during();
  const times = await recording.evaluate((record) => {
    record.goesOn = false;
    return record.times;
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
