import './experiments.ts';
import schema from '@atlaskit/adf-schema/package.json';
import core from '@atlaskit/editor-core/package.json';
import { JSONTransformer } from '@atlaskit/editor-json-transformer';
import paste from '@atlaskit/editor-plugin-paste/package.json';
import prosemirror from '@atlaskit/editor-prosemirror/package.json';
import type { EditorView } from '@atlaskit/editor-prosemirror/view';
import { expose, goElsewhere, place } from '../../expose.ts';
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

const show = editorsIn(place());
const transformer = new JSONTransformer();
let editor: EditorView = await show(sample);

const page: AtlassianPage = {
  packages: Object.fromEntries(
    [core, paste, schema, prosemirror].map(({ name, version }) => [name, version]),
  ),
  load: (html) => page.loadAdf(adfFromHtml(html)),
  async loadAdf(adf) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    editor = await show(adf);
  },
  adf: () => transformer.encode(editor.state.doc) as AdfNode,
  text: () => lines(page.adf()).join('\n'),
  facts: () => factsOf(page.adf()),
  select: (from, to) => selectPassage(editor, () => findPassage(editor, from, to)),
  caret: (after) =>
    selectPassage(editor, () => {
      const { end } = findPassage(editor, after);
      return { start: end, end };
    }),
  blur: goElsewhere,
  rerender: () => page.loadAdf(page.adf()),
  async collaborate(find, replace) {
    replaceFirst(editor, find, replace);
  },
};
expose(page);
