import type { Markup } from '@sidenote/contract/markup';

/** Jira's own name for its fields of wiki markup, on servers that still have them. */
const wiki = '.wiki-textfield';
const says = /(^|[^a-z])(markdown|gfm)/i;

/**
 * What a plain field understands: what it says of itself, else what its product's fields speak. One line is always
 * plain: titles have no formatting.
 */
export function markupOf(field: Element, speaks: Markup): Markup {
  if (field instanceof HTMLInputElement) return 'plain';
  if (field.matches(wiki)) return 'wiki';
  const labels = ['class', 'name', 'placeholder', 'aria-label', 'data-language'];
  if (labels.some((label) => says.test(field.getAttribute(label) ?? ''))) return 'markdown';
  return speaks;
}
