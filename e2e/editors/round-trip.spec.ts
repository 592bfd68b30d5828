import type { Block } from '@sidenote/contract/markdown/ast';
import type { HtmlSpelling } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import fc from 'fast-check';
import { spellingFor } from '../../src/background/editor-html.ts';
import {
  documentsWithout,
  type Feature,
  factsOfBlocks,
  htmlToLoad,
  linesOf,
  meaningOf,
  textOfDocument,
} from './generated-documents.ts';
import { type Bench, expect, test } from './rig.ts';

type Without = Partial<Record<Feature, string>>;

interface Editor {
  readonly id: string;
  readonly name: string;
  /** What its documents are made without, and why. */
  readonly without: Without;
  /** What they are made without, besides, where they are written back. */
  readonly written: Without;
}

const editors: readonly Editor[] = [
  {
    id: 'prose-mirror',
    name: 'ProseMirror',
    without: { language: 'its schema has none', task: 'its tasks are the page’s own, so boxes are written' },
    written: {
      'block at an end': 'its paste opens what begins or ends the document, and joins it to the rest',
    },
  },
  {
    id: 'tiptap',
    name: 'Tiptap',
    without: {},
    written: {
      'block at an end': 'its paste opens what begins or ends the document, and joins it to the rest',
    },
  },
  {
    id: 'atlassian',
    name: 'Atlassian’s editor',
    without: {
      start: 'the page’s own way of loading has none',
    },
    written: {
      'block at an end': 'its paste opens what begins or ends the document, and joins it to the rest',
      'mark of a block as text': 'it makes lists of pasted text that looks like one',
      'address as text': 'it makes links of pasted addresses',
    },
  },
  {
    id: 'lexical',
    name: 'Lexical',
    without: {
      rule: 'the page has no node for it',
    },
    written: { 'block at an end': 'defect: all of it is written into a block of code that it begins with' },
  },
  {
    id: 'ckeditor',
    name: 'CKEditor 5',
    without: {
      'block at an end': 'a table alone is selected outside the text; defect: an empty item stays behind',
      'deep heading': 'the page has three levels',
      rule: 'the page has no plugin for it',
      start: 'the page has no plugin for it',
    },
    written: {
      'address as text': 'it makes links of pasted addresses',
    },
  },
  {
    id: 'quill',
    name: 'Quill',
    without: {
      rule: 'it has none',
      break: 'it has none, and begins a paragraph',
      start: 'it has none',
      'no-break space': 'it makes a space of it',
      'long quote': 'each of its lines is a quotation of its own',
      'list in a quote': 'its quotations hold one line',
    },
    written: { 'block at an end': 'defect: an empty line of the last block’s kind stays behind' },
  },
  {
    id: 'contenteditable',
    name: 'contenteditable',
    without: { task: 'it has none, so boxes are written' },
    written: { 'block at an end': 'defect: the browser writes into the first item or quotation' },
  },
];

/** Only what differs from how pages spell it: the pages know every editor's tasks but CKEditor's. */
const spellings: Readonly<Record<string, HtmlSpelling>> = {
  ckeditor: spellingFor({ kind: 'ckeditor', tasks: true }),
  quill: spellingFor({ kind: 'quill', tasks: false }),
};

/** Always the same documents, so that a run says what the one before said; others, and more, can be asked for. */
const options = {
  seed: Number(process.env.ROUND_TRIP_SEED ?? 20_261_124),
  numRuns: Number(process.env.ROUND_TRIP_RUNS ?? 12),
  // A failure is made smaller for this long.
  interruptAfterTimeLimit: 40_000,
  markInterruptAsFailure: true,
};

async function load(bench: Bench, { id }: Editor, blocks: readonly Block[]): Promise<void> {
  await bench.open(id);
  await bench.load(htmlToLoad(blocks, spellings[id] ?? {}));
}

/** Selects from the first to the last character that the editor shows, or sets the caret behind the last. */
async function choose(bench: Bench, way: 'selection' | 'caret'): Promise<void> {
  const host = bench.page.locator('[data-testid="host"], .ProseMirror').first();
  const shown = await host.evaluate((element) => {
    // Atlassian's page passes over what nobody can edit; the others find any text that is there.
    const all = element.dataset.testid === 'host';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker;
      if (all || node.parentElement?.isContentEditable) text += node.textContent;
    }
    return text.replaceAll('\u00a0', ' ').trim();
  });
  await (way === 'selection' ? bench.select(shown) : bench.call('caret', shown));
}

async function documentOf(bench: Bench) {
  const [text, facts] = [await bench.text(), await bench.facts()];
  return { text, facts };
}

function featuresOf(without: Without): Feature[] {
  return Object.keys(without) as Feature[];
}

const way = fc.constantFrom('selection' as const, 'caret' as const);

for (const editor of editors) {
  test.describe(editor.name, () => {
    test('what is read is the document', async ({ bench }) => {
      const documents = documentsWithout(featuresOf(editor.without));
      await fc.assert(
        fc.asyncProperty(documents, way, async (blocks, chosen) => {
          await load(bench, editor, blocks);
          await choose(bench, chosen);
          const { text, facts } = await documentOf(bench);
          const read = await bench.read();
          const parsed = parseMarkdown(read.text);
          const told = facts.filter((fact) => fact !== 'rule:');
          expect({ format: read.format, whole: read.whole }).toEqual({
            format: 'markdown',
            whole: chosen === 'caret',
          });
          expect(factsOfBlocks(parsed)).toEqual(told);
          expect(linesOf(textOfDocument(parsed))).toEqual(linesOf(text));
          // What the editor's own model lost, nobody can read.
          const isHeld = JSON.stringify(factsOfBlocks(blocks)) === JSON.stringify(told);
          if (isHeld) expect(meaningOf(parsed)).toEqual(meaningOf(blocks));
        }),
        options,
      );
    });

    test('what is read, put back as it is, leaves the document as it was', async ({ bench }) => {
      const documents = documentsWithout(featuresOf({ ...editor.without, ...editor.written }));
      await fc.assert(
        fc.asyncProperty(documents, way, async (blocks, chosen) => {
          await load(bench, editor, blocks);
          await choose(bench, chosen);
          const before = await documentOf(bench);
          const { text, modes } = await bench.read();
          const isTableAtEnd = blocks[0]?.type === 'table' || blocks.at(-1)?.type === 'table';
          expect(modes.includes('replace')).toBe(!isTableAtEnd);
          if (isTableAtEnd) return;
          const answer = await bench.insert(text);
          expect(answer).toMatchObject({ landed: true });
          const after = await documentOf(bench);
          if (answer.landed && answer.simplified) expect(after).not.toEqual(before);
          else expect(after).toEqual(before);
        }),
        options,
      );
    });
  });
}

test.describe('textarea', () => {
  const looksLikeMarkdown = documentsWithout([]).map(printMarkdown);
  const anything = fc.oneof(
    looksLikeMarkdown,
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );

  test('any text is read as it is, and put back it leaves the field as it was', async ({ bench }) => {
    await bench.open('textarea');
    await fc.assert(
      fc.asyncProperty(anything, way, async (value, chosen) => {
        await bench.load('');
        const field = bench.page.getByTestId('host');
        // As the field has it: line ends are one character there.
        const held = await field.evaluate(
          (element, [text, all]) => {
            if (!(element instanceof HTMLTextAreaElement)) throw new Error('The page has no field.');
            element.value = text;
            element.focus();
            if (all) element.select();
            return element.value;
          },
          [value, chosen === 'selection'] as const,
        );
        const read = await bench.tryToRead();
        if (!read.found) {
          expect({ read, bare: held.trim() }).toEqual({
            read: { found: false, code: 'selection_empty' },
            bare: '',
          });
          return;
        }
        expect(read).toMatchObject({ text: held.trim(), format: 'plain', whole: chosen === 'caret' });
        expect(await bench.insert(read.text, 'replace', read.format)).toMatchObject({
          landed: true,
          undo: 1,
          simplified: false,
        });
        expect(await bench.text()).toBe(held);
      }),
      options,
    );
  });
});
