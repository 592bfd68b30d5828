import type { TaskDialect } from '../answers.ts';

/** How each editor that knows tasks shows them. */
const shown: Readonly<Record<TaskDialect, string>> = {
  tiptap: 'ul[data-type="taskList"]',
  ckeditor: '.ck-content .todo-list',
  quill: '.ql-editor li[data-list="checked"], .ql-editor li[data-list="unchecked"]',
  lexical: '[data-lexical-editor] [role="checkbox"][aria-checked]',
  atlassian: '[data-task-local-id]',
};

/**
 * Whose tasks an editor has. Only one that shows a task already is known to have them: where it has not, a box as
 * text says more than a task that became a plain list item.
 */
export function taskDialectOf(host: HTMLElement): TaskDialect | undefined {
  const root = host.parentElement ?? host;
  return (Object.keys(shown) as TaskDialect[]).find((dialect) => root.querySelector(shown[dialect]) !== null);
}
