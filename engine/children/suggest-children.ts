import { NeedsModelError } from '@sidenote/contract/engine';
import type { TextFormat } from '@sidenote/contract/wire';
import { checklist } from '../checklist/checked.ts';

const NONE = 'This work item lists no steps to divide it by.';

/** The heading that the extension puts above the child work items that are there already. */
const THERE = /\n## Child work items\n([\s\S]*)$/;

/**
 * The steps and list items that a work item states and that are not done, word for word, as a list. What is there as a
 * child already is left out. Throws NeedsModelError where nothing is found in a language whose steps are not known.
 */
export function suggestChildren(source: string, format: TextFormat): string {
  const there = new Set(
    (THERE.exec(source)?.[1] ?? '').split('\n').map((line) => bare(line.replace(/^- /, ''))),
  );
  const own = source.replace(THERE, '');
  // Where somebody has written tasks, other lists are about something else, such as how to see a fault.
  const tasks = openItems(own);
  const items = tasks.length > 0 ? tasks : openItems(stepsOf(own, format));
  const suggested = [...new Set(items)].filter((text) => !there.has(bare(text)));
  return suggested.length === 0 ? NONE : suggested.map((text) => `- ${text}`).join('\n');
}

function stepsOf(source: string, format: TextFormat): string {
  try {
    return checklist(source, format);
  } catch (error) {
    if (error instanceof NeedsModelError) throw new NeedsModelError('suggest-child-items');
    throw error;
  }
}

function openItems(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^[^\S\n]*[-*+] \[ \] (.+)$/gm), ([, text = '']) => text.trim());
}

/** A title as it is compared: capitals, marks and the full stop at its end say nothing. */
function bare(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
