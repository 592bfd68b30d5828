import type { TestInfo } from '@playwright/test';
import { MAX_REQUEST_CHARS } from '@sidenote/contract/limits';
import type { InsertAnswer } from '../../src/content/answers.ts';
import { type Bench, expect, test } from './rig.ts';

interface Editor {
  readonly id: string;
  readonly name: string;
}

const textarea = { id: 'textarea', name: 'textarea' };
const contenteditable = { id: 'contenteditable', name: 'contenteditable' };
const proseMirror = { id: 'prose-mirror', name: 'ProseMirror' };
const codeMirror = { id: 'code-mirror', name: 'CodeMirror 6' };
const monaco = { id: 'monaco', name: 'Monaco' };
const editors: readonly Editor[] = [
  proseMirror,
  { id: 'tiptap', name: 'Tiptap' },
  { id: 'atlassian', name: 'Atlassian’s editor' },
  { id: 'lexical', name: 'Lexical' },
  contenteditable,
  textarea,
  codeMirror,
  monaco,
];

const paragraphs = Array.from({ length: 1_000 }, (_, at) => [
  `Paragraph ${at} begins.`,
  `Sentence of ${at} is here.`,
  `It ends.`,
]);
const longDocument = paragraphs.map((sentences) => `<p>${sentences.join(' ')}</p>`).join('');

/** Several thousand lines, 100,000 characters in all. */
const longText = Array.from(
  { length: 2_500 },
  (_, at) => `${String(at).padStart(5, '0')} ${'lorem '.repeat(6)}`,
)
  .map((line) => line.slice(0, 39))
  .join('\n')
  .padEnd(100_000, '.');

/** The time is told, not judged: the machine may be busy. */
async function timed(info: TestInfo, run: () => Promise<InsertAnswer>): Promise<InsertAnswer> {
  const start = performance.now();
  const answer = await run();
  info.annotations.push({ type: 'duration', description: `${Math.round(performance.now() - start)} ms` });
  return answer;
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

for (const { id, name } of editors) {
  test(`one sentence of 1,000 paragraphs, far from what is in view: ${name}`, async ({ bench }, info) => {
    await bench.open(id);
    await bench.load(longDocument);
    const before = await bench.text();
    await bench.select('Sentence of 700 is here.');
    expect((await bench.read()).text).toBe('Sentence of 700 is here.');
    await scrollToTop(bench);
    await bench.call('blur');
    const answer = await timed(info, () => bench.insert('This is new.'));
    expect(answer).toMatchObject({ landed: true, undo: 1, simplified: false });
    expect(lines(await bench.text())).toEqual(
      lines(before).map((line) => line.replace('Sentence of 700 is here.', 'This is new.')),
    );
    await bench.page.keyboard.press('Control+z');
    await expect.poll(() => bench.text()).toBe(before);
  });
}

for (const { id, name } of [textarea, contenteditable, proseMirror, codeMirror, monaco]) {
  test(`an answer of 100,000 characters: ${name}`, async ({ bench }, info) => {
    await bench.open(id);
    await bench.load('<p>It begins.</p><p>Here it goes.</p><p>It ends.</p>');
    await bench.select('Here it goes.');
    await bench.read();
    const answer = await timed(info, () => bench.insert(longText));
    expect(answer).toMatchObject({ landed: true, undo: 1, simplified: false });
    expect(lines(await bench.text())).toEqual(['It begins.', ...lines(longText), 'It ends.']);
  });
}

for (const { id, name } of [textarea, contenteditable, proseMirror]) {
  test(`a selection over the limit is read with its length: ${name}`, async ({ bench }) => {
    const long = 'x'.repeat(MAX_REQUEST_CHARS + 1);
    await bench.open(id);
    await bench.load(`<p>It begins.</p><p>${long}</p><p>It ends.</p>`);
    await bench.select(long);
    expect((await bench.read()).text).toHaveLength(MAX_REQUEST_CHARS + 1);
  });
}

test('a word in a page of 100,000 elements is read and replaced', async ({ bench }, info) => {
  await bench.open('contenteditable');
  await bench.load('<p>It begins.</p><p>A word stands here.</p>');
  // In lines, as text stands in pages: with all of them in one, Chromium itself is busy for minutes with what lies
  // under the middle of the window, which it looks for to find advertisements.
  await bench.page.evaluate(() => {
    const crowd = document.createElement('section');
    crowd.innerHTML = `<p>${'<span>x</span> '.repeat(99)}</p>`.repeat(1_000);
    document.body.append(crowd);
  });
  await bench.select('word');
  expect((await bench.read()).text).toBe('word');
  const answer = await timed(info, () => bench.insert('sentence'));
  expect(answer).toMatchObject({ landed: true, undo: 1, simplified: false });
  expect(lines(await bench.text())).toEqual(['It begins.', 'A sentence stands here.']);
  await bench.reopen();
});

/** As a wheel would: whatever scrolls stands at its beginning. */
async function scrollToTop(bench: Bench): Promise<void> {
  await bench.page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });
}
