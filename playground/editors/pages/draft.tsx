import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertFromHTML,
  Editor,
  EditorState,
  Modifier,
  RichUtils,
  SelectionState,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { blocksOfContent } from '../draft/blocks-of-content.ts';
import { htmlForDraft } from '../draft/html-for-draft.ts';
import { expose, goElsewhere, place, settled } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import draft from '../node_modules/draft-js/package.json';
import react from '../node_modules/react/package.json';
import { caretInHost, selectInHost } from '../select-in-host.ts';

const links = new CompositeDecorator([
  {
    strategy(block: ContentBlock, found, content) {
      block.findEntityRanges((character) => {
        const key: string | null = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found);
    },
    component: ({ contentState, entityKey, children }: LinkProps) => (
      <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>
    ),
  },
]);

interface LinkProps {
  readonly contentState: ContentState;
  readonly entityKey: string;
  readonly children: ReactNode;
}

const root = createRoot(place());
let state = stateOf('');
let setState: (next: EditorState) => void = () => undefined;
let shown = 0;
show(state);

function stateOf(html: string): EditorState {
  const { contentBlocks, entityMap } = convertFromHTML(htmlForDraft(html));
  return EditorState.createWithContent(
    ContentState.createFromBlockArray(contentBlocks ?? [], entityMap),
    links,
  );
}

function Page({ initial }: { readonly initial: EditorState }) {
  const [shownState, set] = useState(initial);
  setState = set;
  return (
    <Editor
      ariaLabel="Document"
      webDriverTestID="host"
      editorState={shownState}
      onChange={take}
      handleKeyCommand={(command, before) => {
        const next = RichUtils.handleKeyCommand(before, command);
        if (next === null) return 'not-handled';
        take(next);
        return 'handled';
      }}
    />
  );
}

function take(next: EditorState): void {
  state = next;
  setState(next);
}

function show(initial: EditorState): void {
  state = initial;
  shown += 1;
  flushSync(() => root.render(<Page key={shown} initial={initial} />));
}

function host(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-testid="host"]');
  if (found === null) throw new Error('The page shows no editor.');
  return found;
}

expose({
  packages: { [draft.name]: draft.version, [react.name]: react.version },
  async load(html) {
    show(stateOf(html));
    await settled();
  },
  text: () => textOf(blocksOfContent(state.getCurrentContent())),
  facts: () => factsOf(blocksOfContent(state.getCurrentContent())),
  select: (from, to) => selectInHost(host(), from, to),
  caret: (after) => caretInHost(host(), after),
  blur: goElsewhere,
  async rerender() {
    show(state);
    await settled();
  },
  /** Draft.js's history keeps whole documents: an undo past this change takes it back as well. */
  async collaborate(find, replace) {
    const content = state.getCurrentContent();
    const block = content.getBlocksAsArray().find((one) => one.getText().includes(find));
    if (block === undefined) throw new Error(`The document has no "${find}".`);
    const at = block.getText().indexOf(find);
    const found = SelectionState.createEmpty(block.getKey()).merge({
      anchorOffset: at,
      focusOffset: at + find.length,
    });
    const changed = Modifier.replaceText(
      content,
      found,
      replace,
      block.getInlineStyleAt(at),
      block.getEntityAt(at),
    );
    const selection = state.getSelection();
    const pushed = EditorState.push(
      EditorState.set(state, { allowUndo: false }),
      changed,
      'insert-characters',
    );
    take(EditorState.set(EditorState.acceptSelection(pushed, selection), { allowUndo: true }));
    await settled();
  },
});
