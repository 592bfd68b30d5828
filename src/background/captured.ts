import type { BlockReason } from '@sidenote/contract/block-reasons';
import type { Code } from '@sidenote/contract/faults';
import { guard } from '@sidenote/contract/guard/guard';
import { MAX_REQUEST_CHARS } from '@sidenote/contract/limits';
import { siteOf } from '@sidenote/contract/site';
import type { Ask, Capture, JobIn } from '../job.ts';
import { longestFor } from '../parts.ts';
import { placeOf } from '../products/place-of.ts';
import type { Allowed } from './check.ts';
import { noteAt } from './graph/note-of.ts';
import type { OpenDocument } from './page.ts';

/** What reading came to: the text and its place, or why there is none. */
export type Captured =
  | {
      readonly how: 'read';
      readonly capture: Capture;
      /** The document that its product may be asked from, of what else belongs to the page. */
      readonly document?: OpenDocument;
    }
  | { readonly how: 'blocked'; readonly reason: BlockReason }
  | { readonly how: 'too-large'; readonly limit: NonNullable<JobIn<'failed'>['limit']> }
  | { readonly how: 'failed'; readonly code: Code }
  /** Nobody waits for it any more, or the rules have changed: what is shown is another's to say. */
  | { readonly how: 'dropped' };

/** What was read, before it is held against the rules. */
export type Read = Omit<Capture, 'partChars' | 'guarded' | 'guard'>;

/** What holds of a text that stands in no field, so that an answer to it can only be copied. */
export const placeless = {
  target: 'none',
  modes: [],
  editor: undefined,
  unformatted: false,
  language: undefined,
  readFrom: [],
} as const satisfies Partial<Read>;

/** What is told of a page besides its text: with the request, and for the graph once it is answered. */
export function toldOf(
  url: string,
  format: Capture['metadata']['format'],
  given: Ask,
  { graph }: Allowed,
): Pick<Capture, 'metadata' | 'note' | 'context'> {
  const { product, objectType } = placeOf(url);
  const metadata = { site: siteOf(url) ?? '', product, object_type: objectType, format };
  return { metadata, note: noteAt(url, given, graph), context: graph.context };
}

/** The longest text that may be sent for an action, in UTF-16 code units. */
export function longest({ action }: Ask, { maxSelectionChars }: Allowed): number {
  return Math.min(maxSelectionChars, longestFor(action));
}

/** A text as the rules let it through, and what they are. */
export function rulesFor(text: string, { maxSelectionChars, guard: rules }: Allowed) {
  return {
    guarded: guard(text, rules),
    guard: rules,
    partChars: Math.min(maxSelectionChars, MAX_REQUEST_CHARS),
  };
}

/** What was read, held against the rules: too long, nothing, or what is shown and sent. */
export function within(given: Ask, checked: Allowed, read: Read): Captured {
  const allowed = longest(given, checked);
  if (read.text.length > allowed) return { how: 'too-large', limit: { actual: read.text.length, allowed } };
  const rules = rulesFor(read.text, checked);
  // Placeholders may be longer than what they stand for.
  const actual = rules.guarded.text.length;
  if (actual > allowed) return { how: 'too-large', limit: { actual, allowed } };
  if (rules.guarded.text.trim() === '') return { how: 'failed', code: 'selection_empty' };
  return { how: 'read', capture: { ...read, ...rules } };
}
