import type { InsertAnswer, InsertOrder, TextOrder } from './answers.ts';
import { findBookmark, keepWritten } from './bookmark.ts';
import { insertIntoCode } from './into-code.ts';
import { insertIntoField } from './into-field.ts';
import { insertIntoHost } from './into-host.ts';
import type { Outcome } from './outcome.ts';

/**
 * Puts an answer where its text was read: finds the passage again, writes through the editor's own path, and reads
 * the editor back. If the passage was changed meanwhile, nothing is written.
 */
export async function insert(order: InsertOrder): Promise<InsertAnswer> {
  const outcome = await write(order);
  if (!outcome.landed) return outcome;
  const { landed, undo, simplified, written } = outcome;
  keepWritten(order.jobId, written);
  return { landed, undo, simplified, takesBack: written !== undefined };
}

async function write(order: InsertOrder): Promise<Outcome> {
  const place = findBookmark(order.jobId);
  if (place === undefined) return { landed: false, code: 'document_gone' };
  if (place.modes.length === 0) return { landed: false, code: 'target_read_only' };
  if (!place.modes.includes(order.mode)) return { landed: false, code: 'not_replaceable' };
  if (place.kind === 'host') return insertIntoHost(place, order);
  // What was written for a place that takes formatting does not belong into one that does not.
  if (!isText(order)) return { landed: false, code: 'editor_refused' };
  return place.kind === 'field' ? insertIntoField(place, order) : insertIntoCode(place, order);
}

function isText(order: InsertOrder): order is TextOrder {
  return 'text' in order.answer;
}
