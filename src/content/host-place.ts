import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { HostPlace } from './bookmark.ts';
import { isProtected, isShown } from './fields.ts';
import { blocksFromRange } from './markdown-from-dom.ts';
import type { Refused } from './outcome.ts';
import { passageOf, relocate } from './relocate.ts';
import { addressHere, standIn } from './stand-in.ts';
import { rangeAt, textIn, wordsOf } from './text-offsets.ts';

/** An editable element as it is now, with the way to find the passage in it as often as it is needed. */
export interface FoundHost {
  readonly host: HTMLElement;
  find(): Range | undefined;
}

/** The element that a place is in, or why nothing can be written there. */
export function hostOf(place: HostPlace): FoundHost | Refused {
  const here = addressHere() === place.address;
  const holds = (candidate: HTMLElement) => findPassage(place, candidate, false) !== undefined;
  const host = here || place.host.isConnected ? standIn(place.host, place.signature, holds) : undefined;
  if (host === undefined) return { landed: false, code: 'place_changed' };
  // The page may have turned it into something else since (R27).
  if (!host.isContentEditable || isProtected(host) || !isShown(host))
    return { landed: false, code: 'target_read_only' };
  // Another element, or one that shows another document now, has to have it between the very same words.
  return { host, find: () => findPassage(place, host, here && host === place.host) };
}

function findPassage({ range, passage }: HostPlace, host: HTMLElement, lenient: boolean): Range | undefined {
  const stands = host.contains(range.commonAncestorContainer) && textOfRange(host, range) === passage.text;
  if (stands && lenient) return range.cloneRange();
  const start = relocate(textIn(host), passage, lenient);
  return start === undefined ? undefined : rangeAt(host, start, passage.text.length);
}

/** Another passage of an element, as a place like the one that was read there. */
export function placeAt(place: HostPlace, host: HTMLElement, range: Range): HostPlace {
  const words = wordsOf(host);
  const { from, to } = words.offsets(range);
  return { ...place, host, range, passage: passageOf(words.text(), from, to) };
}

export function markdownOf(range: Range): string {
  return printMarkdown(blocksFromRange(range));
}

/** A range's text as {@link textIn} has it. */
function textOfRange(host: HTMLElement, range: Range): string {
  const words = wordsOf(host);
  const { from, to } = words.offsets(range);
  return words.text().slice(from, to);
}
