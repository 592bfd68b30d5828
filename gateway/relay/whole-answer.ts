import type { Asked } from './asked.ts';
import { completion } from './completion.ts';
import { RelayFault } from './fault.ts';
import { untilAborted } from './until-aborted.ts';

/** An answer that is collected is held in memory, so it is bounded; 40 times the longest selection. */
const MAX_ANSWER_CHARS = 4_000_000;

/** Collects the whole answer into one `chat.completion`. Throws a {@link RelayFault} instead of returning a part. */
export async function wholeAnswer({ envelope, question, upstream, signal, onText, onUsage }: Asked) {
  const pieces: string[] = [];
  let length = 0;
  for await (const event of untilAborted(upstream.answer(question, signal), signal)) {
    if (event.kind === 'end') {
      if (event.usage !== undefined) onUsage(event.usage.total_tokens);
      return completion(envelope, pieces.join(''), event);
    }
    pieces.push(event.text);
    length += event.text.length;
    onText(event.text.length);
    if (length > MAX_ANSWER_CHARS) throw new RelayFault('upstream_invalid');
  }
  throw new RelayFault('upstream_truncated');
}
