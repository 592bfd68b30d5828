import { everyPicture, type NamedPicture } from './gallery.ts';

/** One state of each kind, with all that it can hold, for what is too slow to be looked at in every one. */
const names = [
  'home',
  'home-search',
  'home-own-actions',
  'not-configured',
  'managed-signed-out',
  'signing-in',
  'preview-bytes',
  'preview-guard-warns',
  'preview-free-prompt',
  'streaming-parts',
  'answer-changes',
  'answer-table',
  'answer-sent',
  'answer-guard-lost',
  'answer-picks',
  'inserted-replace',
  'thumbs-down',
  'refine',
  'versions-beside',
  'query-not-valid',
  'blocked-region-mismatch',
  'blocked-why',
  'failed-gateway-lost',
  'transparency',
  'cue-question',
  'around',
  'my-part-seen',
  'preview-context',
];

export const representative: readonly NamedPicture[] = names.map(named);

/** The state that a picture is named after. */
export function named(name: string): NamedPicture {
  const found = everyPicture.find((picture) => picture.name === name);
  if (found === undefined) throw new Error(`no state has the picture ${name}`);
  return found;
}
