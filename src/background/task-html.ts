import type { TaskHtml } from '@sidenote/contract/markdown/html';
import type { TaskDialect } from '../content/answers.ts';

/** How each editor that knows tasks reads them from HTML. */
export const taskHtml: Readonly<Record<TaskDialect, TaskHtml>> = {
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
    list: (items) => `<div data-node-type="actionList" data-task-list-local-id="">${items}</div>`,
    item: (checked, line, rest) =>
      `<div data-task-local-id="" data-task-state="${checked ? 'DONE' : 'TODO'}">${line}</div>${rest}`,
  },
};
