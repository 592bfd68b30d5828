import { expect } from '@playwright/test';
import type { InsertAnswer } from '../../src/content/answers.ts';
import type { Editor } from './editors.ts';
import type { Bench } from './rig.ts';

/** One check of the matrix, the same for every editor. It answers with what stands in the matrix. */
export interface Check {
  readonly title: string;
  /** What it means, for the page that shows the matrix. */
  readonly says: string;
  run(bench: Bench, editor: Editor): Promise<Outcome>;
}

/** `–` where an editor has no such thing. */
export type Outcome = 'yes' | 'simplified' | 'refused' | 'not offered' | '–';

const first = 'First paragraph stands here.';
const last = 'Last paragraph stands here.';
const letter = `<p>${first}</p><p>The plan is <strong>almost ready</strong> for review.</p><p>${last}</p>`;
const formatted = `<h2>Plan</h2><p>It is <strong>bold</strong>, <em>slanted</em> and <a href="https://example.org/">linked</a>.</p><ul><li>One</li><li>Two<ul><li>Nested</li></ul></li></ul><p>End of it.</p>`;
const richAnswer = `## Cities

- **Tokyo** comes first
- See the [sheet](https://example.org/sheet)
  - Nested item

| City | Day |
| --- | --- |
| Osaka | Monday |`;
const richFacts = [
  'heading 2:Cities',
  'item 1:Tokyo comes first',
  'strong:Tokyo',
  'link https://example.org/sheet:sheet',
  'item 2:Nested item',
  'cell:Osaka',
];

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The answer landed; whether all of its formatting did, is as the editor's own model says. */
async function expectTruth(bench: Bench, answer: InsertAnswer, facts: readonly string[]): Promise<Outcome> {
  expect(answer).toMatchObject({ landed: true });
  const held = await bench.facts();
  const missing = facts.filter((fact) => !held.includes(fact));
  const simplified = answer.landed && answer.simplified;
  expect({ missing, simplified }).toEqual({ missing: simplified ? expect.anything() : [], simplified });
  if (simplified) expect(missing).not.toEqual([]);
  return simplified ? 'simplified' : 'yes';
}

/** What the document says, to compare it before and after. */
async function documentOf(bench: Bench): Promise<unknown> {
  return { text: await bench.text(), facts: await bench.facts() };
}

async function replaceFirst(bench: Bench, answer: string): Promise<InsertAnswer> {
  await bench.select(first);
  expect((await bench.read()).text).toBe(first);
  return bench.insert(answer);
}

export const checks: readonly Check[] = [
  {
    title: 'one line',
    says: 'A few words are replaced; everything else is as it was.',
    async run(bench) {
      await bench.load(letter);
      const before = await bench.text();
      await bench.select('First paragraph');
      expect((await bench.read()).text).toBe('First paragraph');
      const answer = await bench.insert('Opening part');
      expect(answer).toMatchObject({ landed: true, undo: 1, simplified: false });
      expect(await bench.text()).toBe(before.replace('First paragraph', 'Opening part'));
      return 'yes';
    },
  },
  {
    title: 'several paragraphs',
    says: 'One paragraph is replaced by two, which stand as two.',
    async run(bench, { holds }) {
      await bench.load(letter);
      const before = lines(await bench.text());
      const answer = await replaceFirst(bench, 'Alpha one.\n\nBeta two.');
      expect(answer).toMatchObject({ landed: true, undo: 1, simplified: holds === 'line' });
      const after = await bench.text();
      if (holds === 'line')
        expect(words(after)).toBe(words(before.join(' ')).replace(first, 'Alpha one. Beta two.'));
      else expect(lines(after)).toEqual(['Alpha one.', 'Beta two.', ...before.slice(1)]);
      return holds === 'line' ? 'simplified' : 'yes';
    },
  },
  {
    title: 'list and table below',
    says: 'A heading, a nested list and a table go below the passage, with bold words and a link.',
    async run(bench, { holds }) {
      await bench.load(letter);
      await bench.select(first);
      await bench.read();
      const answer = await bench.insert(richAnswer, 'below');
      expect(answer).toMatchObject({ landed: true, undo: 1 });
      const after = words(await bench.text());
      for (const word of ['Cities', 'Tokyo comes first', 'See the', 'Nested item', 'Osaka', 'Monday'])
        expect(after).toContain(word);
      expect(after.startsWith(first)).toBe(true);
      expect(after).toContain(last);
      if (holds === 'formatting') return expectTruth(bench, answer, richFacts);
      expect(answer).toMatchObject({ simplified: true });
      return 'simplified';
    },
  },
  {
    title: 'below a heading and an item',
    says: 'What stands around the answer keeps its kind: the heading stays a heading, the item an item.',
    async run(bench, { holds }) {
      if (holds !== 'formatting') return '–';
      await bench.load('<h2>Title</h2><p>Text.</p><ul><li>One</li><li>Two</li></ul><p>End.</p>');
      for (const place of ['Title', 'Two']) {
        const facts = await bench.facts();
        const before = lines(await bench.text());
        await bench.select(place);
        expect((await bench.read()).modes).toContain('below');
        expect(await bench.insert(`Below ${place}.`, 'below')).toMatchObject({ landed: true, undo: 1 });
        expect(await bench.facts()).toEqual(expect.arrayContaining([...facts.slice(0, 1), 'item 1:One']));
        const at = before.indexOf(place) + 1;
        expect(lines(await bench.text())).toEqual(before.toSpliced(at, 0, `Below ${place}.`));
      }
      return 'yes';
    },
  },
  {
    title: 'in the middle of a bold word',
    says: 'Letters inside a bold word are replaced, and the word stays bold as a whole.',
    async run(bench, { holds }) {
      await bench.load(letter);
      await bench.select('mos');
      const { text } = await bench.read();
      expect(text).toBe(holds === 'formatting' ? '**mos**' : 'mos');
      const answer = await bench.insert(text.replace('mos', 'MOS'));
      expect(answer).toMatchObject({ landed: true, undo: 1, simplified: false });
      expect(words(await bench.text())).toContain('The plan is alMOSt ready for review.');
      if (holds === 'formatting') expect(await bench.facts()).toContain('strong:alMOSt ready');
      return 'yes';
    },
  },
  {
    title: 'after losing the focus',
    says: 'The person has gone elsewhere in the page before the answer is put in.',
    async run(bench) {
      await bench.load(letter);
      const before = await bench.text();
      await bench.select('Last paragraph');
      await bench.read();
      await bench.call('blur');
      expect(await bench.insert('Closing part')).toMatchObject({ landed: true, undo: 1, simplified: false });
      expect(await bench.text()).toBe(before.replace('Last paragraph', 'Closing part'));
      return 'yes';
    },
  },
  {
    title: 'after a re-render',
    says: 'The page has thrown the editor away and built it anew. ✗: its selection is lost with it.',
    async run(bench) {
      await bench.load(letter);
      const before = await bench.text();
      await bench.select('Last paragraph');
      await bench.read();
      if (!(await bench.call('rerender'))) return '–';
      const answer = await bench.insert('Closing part');
      if (!answer.landed) {
        expect(['place_changed', 'document_gone']).toContain(answer.code);
        expect(await bench.text()).toBe(before);
        return 'refused';
      }
      expect(await bench.text()).toBe(before.replace('Last paragraph', 'Closing part'));
      return 'yes';
    },
  },
  {
    title: 'one undo',
    says: 'One press of the undo keys brings the document back as it was, formatting and all.',
    async run(bench, { holds }) {
      await bench.load(letter);
      const before = await documentOf(bench);
      const answer = await replaceFirst(
        bench,
        holds === 'formatting' ? `**Bold** start.\n\n${richAnswer}` : 'Alpha.\n\nBeta.',
      );
      expect(answer).toMatchObject({ landed: true, undo: 1 });
      expect(await documentOf(bench)).not.toEqual(before);
      await bench.page.keyboard.press('Control+z');
      await expect.poll(() => documentOf(bench)).toEqual(before);
      return 'yes';
    },
  },
  {
    title: 'caret behind the text',
    says: 'What is typed next goes behind the answer, and typing works.',
    async run(bench) {
      await bench.load(letter);
      await bench.select('Last paragraph');
      await bench.read();
      await bench.insert('Closing part');
      await bench.page.keyboard.type('¶');
      await expect.poll(() => bench.text()).toContain('Closing part¶ stands here.');
      await bench.load(letter);
      const answer = await replaceFirst(bench, 'Alpha one.\n\nBeta two.');
      expect(answer).toMatchObject({ landed: true });
      await bench.page.keyboard.type('¶');
      await expect.poll(() => bench.text()).toContain('Beta two.¶');
      return 'yes';
    },
  },
  {
    title: 'read-back is true',
    says: 'What is said of the formatting is what the editor’s model holds.',
    async run(bench, { holds }) {
      await bench.load(letter);
      const answer = await replaceFirst(bench, 'It is **bold**, *slanted* and `code`.');
      if (holds !== 'formatting') {
        expect(answer).toMatchObject({ landed: true, undo: 1, simplified: true });
        return 'yes';
      }
      return expectTruth(bench, answer, ['strong:bold', 'emphasis:slanted', 'code:code']);
    },
  },
  {
    title: 'a refusal is told',
    says: 'A page that swallows every paste is reported as a refusal, and nothing has changed.',
    async run(bench, { holds }) {
      if (holds !== 'formatting') return '–';
      await bench.load(letter);
      const before = await documentOf(bench);
      await bench.select('Last paragraph');
      await bench.read();
      await bench.deafen();
      const answer = await bench.insert('Closing part');
      const after = await documentOf(bench);
      await bench.reopen();
      expect(answer).toEqual({ landed: false, code: 'editor_refused' });
      expect(after).toEqual(before);
      return 'yes';
    },
  },
  {
    title: 'script lands as text',
    says: 'HTML and script in an answer are characters.',
    async run(bench) {
      await bench.load(letter);
      const script = '<img src=x onerror=alert(1)> <script>alert(1)</script> <b>x</b>';
      const answer = await replaceFirst(bench, script);
      expect(answer).toMatchObject({ landed: true });
      expect(words(await bench.text())).toContain(script);
      return 'yes';
    },
  },
  {
    title: 'a collaborator’s edit elsewhere',
    says: 'Another person’s change at another place does not stand in the way.',
    async run(bench) {
      await bench.load(letter);
      await bench.select(last);
      await bench.read();
      if (!(await bench.call('collaborate', 'First paragraph', 'A longer opening'))) return '–';
      const before = await bench.text();
      const answer = await bench.insert('Closing line.');
      expect(answer).toMatchObject({ landed: true });
      expect(await bench.text()).toBe(before.replace(last, 'Closing line.'));
      return 'yes';
    },
  },
  {
    title: 'a collaborator’s edit of the passage is refused',
    says: 'Where the passage itself was changed, nothing is written.',
    async run(bench) {
      await bench.load(letter);
      await bench.select(last);
      await bench.read();
      if (!(await bench.call('collaborate', 'Last paragraph', 'Final paragraph'))) return '–';
      const before = await documentOf(bench);
      expect(await bench.insert('Closing line.')).toEqual({ landed: false, code: 'place_changed' });
      expect(await documentOf(bench)).toEqual(before);
      return 'yes';
    },
  },
  {
    title: 'at the top',
    says: 'The answer goes before everything else, or below the heading that it begins with.',
    async run(bench, { holds }) {
      await bench.load(letter);
      const before = lines(await bench.text());
      await bench.select('almost', 'ready');
      const { modes } = await bench.read();
      if (!modes.includes('top')) return 'not offered';
      expect(await bench.insert('New top.', 'top')).toMatchObject({
        landed: true,
        undo: 1,
        simplified: false,
      });
      const after = await bench.text();
      if (holds === 'line') expect(words(after)).toBe(words(`New top. ${before.join(' ')}`));
      else expect(lines(after)).toEqual(['New top.', ...before]);
      return 'yes';
    },
  },
  {
    title: 'read and written back, nothing changes',
    says: 'The Markdown that was read, put back as it is, leaves the document as it was.',
    async run(bench, { holds }) {
      await bench.load(holds === 'formatting' ? formatted : letter);
      const before = await documentOf(bench);
      const [from, to] = holds === 'formatting' ? ['Plan', 'End of it.'] : [first, last];
      await bench.select(from ?? '', to);
      const { text, modes } = await bench.read();
      expect(modes).toContain('replace');
      const answer = await bench.insert(text, 'replace', holds === 'formatting' ? 'markdown' : 'plain');
      expect(answer).toMatchObject({ landed: true });
      if (answer.landed && answer.simplified) {
        expect(await documentOf(bench)).not.toEqual(before);
        return 'simplified';
      }
      expect(await documentOf(bench)).toEqual(before);
      return 'yes';
    },
  },
  {
    title: 'taken back',
    says: 'An answer that replaced, was added below or at the top goes again, and the document is as it was before.',
    async run(bench, { holds }) {
      const answer = holds === 'formatting' ? `**Bold** start.\n\n${richAnswer}` : 'Alpha.\n\nBeta.';
      const outcomes = new Set<Outcome>();
      for (const mode of ['replace', 'below', 'top'] as const) {
        await bench.load(letter);
        const before = await documentOf(bench);
        await bench.select(mode === 'top' ? last : first);
        if (!(await bench.read()).modes.includes(mode)) continue;
        const landed = await bench.insert(answer, mode);
        expect(landed).toMatchObject({ landed: true });
        if (landed.landed && !landed.takesBack) continue;
        const back = await bench.back();
        expect({ mode, back }).toMatchObject({ mode, back: { landed: true } });
        const simplified = back.landed && back.simplified;
        if (!simplified) expect({ mode, now: await documentOf(bench) }).toEqual({ mode, now: before });
        outcomes.add(simplified ? 'simplified' : 'yes');
      }
      return outcomes.has('simplified') ? 'simplified' : outcomes.has('yes') ? 'yes' : 'not offered';
    },
  },
  {
    title: 'the whole field at the caret',
    says: 'Nothing is selected: the field is read as a whole, and said to be.',
    async run(bench) {
      await bench.load(letter);
      await bench.call('caret', 'First paragraph');
      const answer = await bench.tryToRead();
      if (!answer.found) {
        expect(answer.code).toBe('selection_empty');
        return 'not offered';
      }
      expect(answer.whole).toBe(true);
      expect(words(answer.text).startsWith('First paragraph')).toBe(true);
      expect(words(answer.text).endsWith('paragraph stands here.')).toBe(true);
      return 'yes';
    },
  },
];
