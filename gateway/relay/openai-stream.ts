import type { Usage } from '@sidenote/contract/wire';
import { usageSchema } from '@sidenote/contract/wire';
import { createParser } from 'eventsource-parser';
import { literalOf, type TakePiece } from './answer.ts';
import { type ChunkShape, OTHER, shapeOf, UNFINISHED } from './chunk-shape.ts';
import { RelayFault } from './fault.ts';
import { parseChunk } from './openai-chunk.ts';
import type { FinishReason } from './upstream.ts';

const [LF, CR] = [0x0a, 0x0d];

/** Longer events than this are no chunks of an answer; what is buffered stays below it. */
const MAX_EVENT_CHARS = 1_048_576;

/** An unfinished event of the known shape is kept up to this many bytes; a longer one is read carefully. */
const MAX_HELD_BYTES = 16_384;

/** A shape is looked for in so many events; a stream where each one is different is read carefully to its end. */
const MAX_LEARNED = 3;

/** Reads the body of an answer; both methods throw a {@link RelayFault}. */
export interface AnswerReader {
  push(bytes: Buffer): void;
  /** The body is over. */
  close(): void;
}

export interface ReaderSink {
  readonly piece: TakePiece;
  readonly end: (finish: FinishReason, usage: Usage | undefined) => void;
}

/**
 * Reads a provider's stream (OpenAI's `chat.completion.chunk` events over server-sent events) strictly: the answer
 * is whole only after a finish reason and `[DONE]`; bytes after that are not read. Events that differ from the one
 * before in their text alone are known by their bytes; all others are parsed.
 */
export function openaiStreamReader(sink: ReaderSink): AnswerReader {
  const answer = { finish: undefined as FinishReason | undefined, usage: undefined as unknown, empty: true };
  let shape: ChunkShape | undefined;
  let learned = 0;
  let held: Buffer | undefined;
  let done = false;

  const piece: TakePiece = (literal, length) => {
    answer.empty = false;
    sink.piece(literal, length);
  };
  const careful = carefulReader((data, event) => {
    if (done) return;
    if (data === '[DONE]') {
      done = true;
      sink.end(endOf(answer), usageSchema.safeParse(answer.usage).data);
      return;
    }
    const chunk = parseChunk(data);
    if (chunk.text !== '') piece(literalOf(chunk.text), chunk.text.length);
    answer.finish = chunk.finish ?? answer.finish;
    answer.usage = chunk.usage ?? answer.usage;
    if (event === undefined || learned >= MAX_LEARNED) return;
    const found = shapeOf(event, chunk);
    if (found !== undefined) learned += 1;
    shape = found ?? shape;
  });

  return {
    push: (part) => {
      const bytes = held === undefined ? part : Buffer.concat([held, part]);
      held = undefined;
      let at = 0;
      while (at < bytes.length && !done) {
        const next = shape === undefined || !careful.isBetween() ? OTHER : shape.read(bytes, at, piece);
        if (next === UNFINISHED && bytes.length - at <= MAX_HELD_BYTES) {
          held = bytes.subarray(at);
          return;
        }
        at = next > 0 ? next : careful.read(bytes, at);
      }
    },
    close: () => {
      if (!done) throw new RelayFault('upstream_truncated');
    },
  };
}

function endOf({ finish, empty }: { finish: FinishReason | undefined; empty: boolean }): FinishReason {
  if (finish === undefined) throw new RelayFault('upstream_truncated');
  // An empty answer that claims to be complete would replace the person's text with nothing.
  if (empty && finish !== 'content_filter') throw new RelayFault('upstream_invalid');
  return finish;
}

/**
 * Takes events apart by the standard.
 *
 * @param onEvent gets the event's bytes too when they are all that was read
 */
function carefulReader(onEvent: (data: string, event: Buffer | undefined) => void) {
  let between = true;
  let tooLong = false;
  let event: Buffer | undefined;
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARS,
    onEvent: ({ data }) => onEvent(data, event),
    onError: ({ type }) => {
      tooLong ||= type === 'max-buffer-size-exceeded';
    },
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    /** Whether nothing of an event is waiting for its end. */
    isBetween: () => between,
    /** Reads to the end of an event, or of the bytes, and returns the offset there. */
    read: (bytes: Buffer, at: number): number => {
      const end = endOfEvent(bytes, at);
      const part = bytes.subarray(at, end < 0 ? bytes.length : end);
      event = between && end > 0 ? part : undefined;
      between = end > 0;
      parser.feed(decodePart(decoder, part));
      if (tooLong) throw new RelayFault('upstream_invalid');
      return at + part.length;
    },
  };
}

/**
 * The offset after the next empty line, as nearly everybody writes it; -1 when there is none. Never looks beyond it:
 * the bytes that came in one go may be very many events.
 */
function endOfEvent(bytes: Buffer, at: number): number {
  for (let end = bytes.indexOf(LF, at); end >= 0; end = bytes.indexOf(LF, end + 1)) {
    if (bytes[end + 1] === LF) return end + 2;
    if (bytes[end + 1] === CR && bytes[end + 2] === LF) return end + 3;
  }
  return -1;
}

function decodePart(decoder: TextDecoder, part: Uint8Array): string {
  try {
    return decoder.decode(part, { stream: true });
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}
