/** An editor of the matrix: the id of its page, and the name people know it by. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  /** What it holds: formatting, lines of characters, or a single line of them. */
  readonly holds: 'formatting' | 'lines' | 'line';
}

export const editors: readonly Editor[] = [
  { id: 'textarea', name: 'textarea', holds: 'lines' },
  { id: 'input', name: 'input', holds: 'line' },
  { id: 'react-textarea', name: 'React, controlled textarea', holds: 'lines' },
  { id: 'react-input', name: 'React, controlled input', holds: 'line' },
  { id: 'contenteditable', name: 'contenteditable', holds: 'formatting' },
  { id: 'designmode', name: 'designMode', holds: 'formatting' },
  { id: 'shadow-textarea', name: 'textarea in nested shadow roots', holds: 'lines' },
  { id: 'shadow-contenteditable', name: 'contenteditable in nested shadow roots', holds: 'formatting' },
  { id: 'frame', name: 'contenteditable in a frame of the same site', holds: 'formatting' },
  { id: 'prose-mirror', name: 'ProseMirror', holds: 'formatting' },
  { id: 'tiptap', name: 'Tiptap', holds: 'formatting' },
  { id: 'atlassian', name: 'Atlassian’s editor', holds: 'formatting' },
  { id: 'tinymce', name: 'TinyMCE, in a frame', holds: 'formatting' },
  { id: 'tinymce-inline', name: 'TinyMCE, inline', holds: 'formatting' },
  { id: 'ckeditor', name: 'CKEditor 5', holds: 'formatting' },
  { id: 'quill', name: 'Quill', holds: 'formatting' },
  { id: 'lexical', name: 'Lexical', holds: 'formatting' },
  { id: 'slate', name: 'Slate', holds: 'formatting' },
  { id: 'draft', name: 'Draft.js', holds: 'formatting' },
  { id: 'code-mirror', name: 'CodeMirror 6', holds: 'lines' },
  { id: 'monaco', name: 'Monaco', holds: 'lines' },
];
