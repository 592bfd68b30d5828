import type { ServerResponse } from 'node:http';
import type { Asked } from './asked.ts';
import { chunk, usageChunk } from './completion.ts';
import { type EventStream, openEventStream } from './event-stream.ts';
import { type Outcome, RelayFault } from './fault.ts';
import { untilAborted } from './until-aborted.ts';

export interface StreamTarget {
  readonly response: ServerResponse;
  readonly headers: Record<string, string>;
  readonly heartbeatMs: number;
  readonly includeUsage: boolean;
  /** The last event of an answer that broke off: a code as JSON, in the form of an error body. */
  readonly lastWord: (code: Exclude<Outcome, 'answered'>) => string;
  /** Told what went wrong when it was nothing foreseen. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Passes the answer on as it comes, in OpenAI's streaming form, and says how it ended. `[DONE]` is sent after a real
 * finish reason only; whatever else happens, the client gets an error event and a broken connection.
 */
export async function streamAnswer(asked: Asked, target: StreamTarget): Promise<Outcome> {
  const stream = openEventStream(target.response, { ...target, signal: asked.signal });
  try {
    await passOn(asked, target.includeUsage, stream);
    stream.finish();
    return 'answered';
  } catch (error) {
    if (!(error instanceof RelayFault)) target.onFailure(error);
    const code = error instanceof RelayFault ? error.code : 'internal';
    stream.breakOff(target.lastWord(code));
    return code;
  }
}

async function passOn(asked: Asked, includeUsage: boolean, stream: EventStream): Promise<void> {
  const { envelope, question, upstream, signal, onText, onUsage } = asked;
  await stream.send(chunk(envelope, { role: 'assistant', content: '' }, null));
  for await (const event of untilAborted(upstream.answer(question, signal), signal)) {
    if (event.kind === 'text') {
      onText(event.text.length);
      await stream.send(chunk(envelope, { content: event.text }, null));
      continue;
    }
    if (event.usage !== undefined) onUsage(event.usage.total_tokens);
    await stream.send(chunk(envelope, {}, event.finish));
    if (includeUsage && event.usage !== undefined) await stream.send(usageChunk(envelope, event.usage));
    return;
  }
  throw new RelayFault('upstream_truncated');
}
