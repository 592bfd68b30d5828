import type { HtmlSpelling, TaskHtml } from '@sidenote/contract/markdown/html';
import type { Capture } from '../job.ts';

type Kind = NonNullable<Capture['editor']>['kind'];

/** Where editors read HTML in their own way. Everything else is written as browsers read it. */
const spellings: Readonly<Partial<Record<Kind, HtmlSpelling>>> = {
  quill: { headerCell: 'td' },
  lexical: { bareCode: true },
  draft: { flatItems: true, plainRows: true },
};

const tasks: Readonly<Partial<Record<Kind, TaskHtml>>> = {
  tiptap: {
    list: (items) => `<ul data-type="taskList">${items}</ul>`,
    item: (checked, line, rest) =>
      `<li data-type="taskItem" data-checked="${checked}"><p>${line}</p>${rest}</li>`,
  },
  ckeditor: {
    list: (items) => `<ul class="todo-list">${items}</ul>`,
    item: (checked, line, rest) =>
      `<li><label class="todo-list__label"><input type="checkbox"${checked ? ' checked' : ''} disabled><span class="todo-list__label__description">${line}</span></label>${rest}</li>`,
  },
  quill: {
    list: (items) => `<ol>${items}</ol>`,
    item: (checked, line, rest) => `<li data-list="${checked ? 'checked' : 'unchecked'}">${line}</li>${rest}`,
  },
  lexical: {
    list: (items) => `<ul __lexicallisttype="check">${items}</ul>`,
    item: (checked, line, rest) => `<li role="checkbox" aria-checked="${checked}">${line}${rest}</li>`,
  },
  atlassian: {
    list: (items) => `<div data-node-type="actionList">${items}</div>`,
    item: (checked, line, rest) =>
      `<div data-task-local-id="" data-task-state="${checked ? 'DONE' : 'TODO'}">${line}</div>${rest}`,
  },
};

/**
 * How the editor that an answer goes to reads HTML. Only one that shows tasks already is known to have them: where
 * it does not, a box as text says more than a task that became a plain list item.
 */
export function spellingFor(editor: Capture['editor']): HtmlSpelling {
  if (editor === undefined) return {};
  return { ...spellings[editor.kind], tasks: editor.tasks ? tasks[editor.kind] : undefined };
}
