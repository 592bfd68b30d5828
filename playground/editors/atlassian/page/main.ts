import './experiments.ts';
import { version as schema } from '@atlaskit/adf-schema/package.json';
import { version as core } from '@atlaskit/editor-core/package.json';
import { JSONTransformer } from '@atlaskit/editor-json-transformer';
import { version as paste } from '@atlaskit/editor-plugin-paste/package.json';
import { version as prosemirror } from '@atlaskit/editor-prosemirror/package.json';
import type { EditorView } from '@atlaskit/editor-prosemirror/view';
import type { EditorPage } from '../../page.ts';
import { type AdfNode, lines } from './adf.ts';
import { adfFromHtml } from './adf-from-html.ts';
import { editorsIn } from './editor.tsx';
import { factsOf } from './facts.ts';
import { findPassage, selectPassage } from './passage.ts';
import { replaceFirst } from './replace-first.ts';
import { sample } from './sample.ts';

/** The page with Atlassian's editor: its documents can also be given and read as ADF. */
export interface AtlassianPage extends EditorPage {
  /** Replaces the document, for nodes that simple HTML has no words for: panels, tasks, mentions, layouts. */
  loadAdf(adf: AdfNode): Promise<void>;
  /** The document as the editor would save it. */
  adf(): AdfNode;
}

const show = editorsIn(element('#editor'));
const transformer = new JSONTransformer();
let editor: EditorView = await show(sample);

const page: AtlassianPage = {
  packages: {
    '@atlaskit/editor-core': core,
    '@atlaskit/editor-plugin-paste': paste,
    '@atlaskit/adf-schema': schema,
    '@atlaskit/editor-prosemirror': prosemirror,
  },
  load: (html) => page.loadAdf(adfFromHtml(html)),
  async loadAdf(adf) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    editor = await show(adf);
  },
  adf: () => transformer.encode(editor.state.doc) as AdfNode,
  text: () => lines(page.adf()).join('\n'),
  facts: () => factsOf(page.adf()),
  async select(from, to) {
    await selectPassage(editor, findPassage(editor, from, to));
  },
  async caret(after) {
    const { end } = findPassage(editor, after);
    await selectPassage(editor, { start: end, end });
  },
  async blur() {
    element('[data-testid="elsewhere"]').focus();
  },
  rerender: () => page.loadAdf(page.adf()),
  async collaborate(find, replace) {
    replaceFirst(editor, find, replace);
  },
};
window.editor = page;

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}
