import { usageSchema } from '@sidenote/contract/wire';
import { createParser } from 'eventsource-parser';
import { z } from 'zod';
import { RelayFault } from './fault.ts';
import type { AnswerEvent, FinishReason } from './upstream.ts';

/** Longer events than this are no chunks of an answer; what is buffered stays below it. */
const MAX_EVENT_CHARS = 1_048_576;

const finishSchema = z.enum(['stop', 'length', 'content_filter']);

const chunkSchema = z.object({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: finishSchema.nullish(),
      }),
    )
    .max(1)
    .optional(),
  usage: z.unknown().optional(),
});

/**
 * Reads a provider's stream (OpenAI's `chat.completion.chunk` events over server-sent events) strictly: the answer
 * is whole only after a finish reason and `[DONE]`; bytes after that are not read. Throws a `RelayFault`.
 */
export async function* readOpenaiStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<AnswerEvent> {
  const answer = { finish: undefined as FinishReason | undefined, usage: undefined as unknown, empty: true };
  for await (const data of eventsOf(bytes)) {
    if (data === '[DONE]') {
      yield endOf(answer);
      return;
    }
    const chunk = parseChunk(data);
    const choice = chunk.choices?.[0];
    const text = choice?.delta?.content ?? '';
    if (text !== '') yield { kind: 'text', text };
    answer.empty &&= text === '';
    answer.finish = choice?.finish_reason ?? answer.finish;
    answer.usage = chunk.usage ?? answer.usage;
  }
  throw new RelayFault('upstream_truncated');
}

function endOf({
  finish,
  usage,
  empty,
}: {
  finish: FinishReason | undefined;
  usage: unknown;
  empty: boolean;
}): AnswerEvent {
  if (finish === undefined) throw new RelayFault('upstream_truncated');
  // An empty answer that claims to be complete would replace the person's text with nothing.
  if (empty && finish !== 'content_filter') throw new RelayFault('upstream_invalid');
  return { kind: 'end', finish, usage: usageSchema.safeParse(usage).data };
}

function parseChunk(data: string) {
  const chunk = chunkSchema.safeParse(parseJson(data));
  if (!chunk.success) throw new RelayFault('upstream_invalid');
  if (chunk.data.error !== undefined && chunk.data.error !== null) throw new RelayFault('upstream_error');
  return chunk.data;
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}

async function* eventsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const waiting: string[] = [];
  let tooLong = false;
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARS,
    onEvent: ({ data }) => void waiting.push(data),
    onError: ({ type }) => {
      tooLong ||= type === 'max-buffer-size-exceeded';
    },
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const part of bytes) {
    parser.feed(decodePart(decoder, part));
    yield* waiting.splice(0);
    if (tooLong) throw new RelayFault('upstream_invalid');
  }
}

function decodePart(decoder: TextDecoder, part: Uint8Array): string {
  try {
    return decoder.decode(part, { stream: true });
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}
