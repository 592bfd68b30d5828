/** An editor whose way of reading HTML is its own. */
export interface KnownEditor {
  readonly kind: EditorKind;
  /** Whether it shows tasks, so that it is known to have them. */
  readonly tasks: boolean;
}

export type EditorKind = 'tiptap' | 'atlassian' | 'ckeditor' | 'quill' | 'lexical' | 'tinymce' | 'draft';

/** How each is recognised, and how it shows a task. */
const known: Readonly<Record<EditorKind, { readonly is: string; readonly task?: string }>> = {
  tiptap: { is: '.tiptap', task: 'ul[data-type="taskList"]' },
  atlassian: {
    is: '.ProseMirror[data-editor-id], .ak-editor-content-area .ProseMirror',
    task: '[data-task-local-id]',
  },
  ckeditor: { is: '.ck-content', task: '.todo-list' },
  quill: { is: '.ql-editor', task: 'li[data-list="checked"], li[data-list="unchecked"]' },
  lexical: { is: '[data-lexical-editor]', task: '[role="checkbox"][aria-checked]' },
  tinymce: { is: '.mce-content-body' },
  draft: { is: '.public-DraftEditor-content' },
};

/** Which editor an editable element belongs to, if it is one that has to be known. */
export function knownEditor(host: HTMLElement): KnownEditor | undefined {
  const kind = (Object.keys(known) as EditorKind[]).find((one) => host.closest(known[one].is) !== null);
  if (kind === undefined) return undefined;
  const { task } = known[kind];
  return { kind, tasks: task !== undefined && host.querySelector(task) !== null };
}
