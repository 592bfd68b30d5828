import type { TextFormat } from '@sidenote/contract/wire';
import { viewOf } from '../text/view.ts';
import { findTasks, type Task } from './find-tasks.ts';

const NONE = 'No action items found.';

/** The stated tasks as a Markdown task list, with owner and due date where the text names them. */
export function listTasks(source: string, format: TextFormat, isName: (word: string) => boolean): string {
  const tasks = findTasks(viewOf(source, format), isName);
  if (tasks.length === 0) return NONE;
  return tasks.map((task) => `- [ ] ${taskInWords(task)}`).join('\n');
}

/** A task with its owner and due date behind it, where the text names them. */
export function taskInWords({ text, owner, due }: Task): string {
  const who = [owner, due].filter((part) => part !== undefined).join(', ');
  return `${text}${who && ` (${who})`}`;
}
