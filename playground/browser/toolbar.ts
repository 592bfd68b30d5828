import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { element } from './expose.ts';
import { marks, nodes } from './page-schema.ts';

const commands: Readonly<Record<string, Command>> = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  bulletedList: wrapInList(nodes.bulletList),
  undo,
  redo,
};

const shownMarks: Readonly<Record<string, MarkType>> = {
  bold: marks.strong,
  italic: marks.em,
  link: marks.link,
};

/** Ties the buttons that the server rendered to the editor, and keeps them showing what holds at the cursor. */
export function toolbar(): Plugin {
  return new Plugin({
    view(view) {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-command]')];
      for (const button of buttons) bind(button, view);
      bindLinkForm(view);
      const show = () => {
        for (const button of buttons) showState(button, view.state);
      };
      show();
      return { update: show };
    },
  });
}

function bind(button: HTMLButtonElement, view: EditorView): void {
  const name = button.dataset.command ?? '';
  // Without this the editor would lose its selection before the click is handled.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (name === 'link') askForLink(view);
    else commands[name]?.(view.state, view.dispatch, view);
    if (name !== 'link') view.focus();
  });
}

function showState(button: HTMLButtonElement, state: EditorState): void {
  const name = button.dataset.command ?? '';
  const mark = shownMarks[name];
  if (mark) button.ariaPressed = String(holds(state, mark));
  button.disabled = name === 'link' ? state.selection.empty : !commands[name]?.(state);
}

function holds({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  if (!selection.empty) return doc.rangeHasMark(selection.from, selection.to, mark);
  return mark.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
}

function askForLink(view: EditorView): void {
  if (holds(view.state, marks.link)) {
    toggleMark(marks.link)(view.state, view.dispatch);
    view.focus();
    return;
  }
  element('link-form', HTMLFormElement).hidden = false;
  element('link-address', HTMLInputElement).focus();
}

function bindLinkForm(view: EditorView): void {
  const form = element('link-form', HTMLFormElement);
  const address = element('link-address', HTMLInputElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.hidden = true;
    if (/^https?:/i.test(address.value)) {
      toggleMark(marks.link, { href: address.value })(view.state, view.dispatch);
    }
    form.reset();
    view.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    form.hidden = true;
    view.focus();
  });
}
