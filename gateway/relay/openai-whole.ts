import { usageSchema } from '@sidenote/contract/wire';
import { z } from 'zod';
import { literalOf } from './answer.ts';
import { RelayFault } from './fault.ts';
import type { AnswerReader, ReaderSink } from './openai-stream.ts';

const MAX_BODY_BYTES = 4_194_304;

const completionSchema = z.object({
  choices: z.tuple([
    z.object({
      message: z.object({ content: z.string().min(1) }),
      finish_reason: z.enum(['stop', 'length', 'content_filter']),
    }),
  ]),
  usage: z.unknown().optional(),
});

/**
 * Reads one `chat.completion` in JSON: the answer to a request that does not stream, or of a provider that ignores
 * `stream: true`. Anything else is refused: a gateway that guesses would pass half an answer on as a whole one.
 */
export function openaiWholeReader(sink: ReaderSink): AnswerReader {
  const parts: Buffer[] = [];
  let size = 0;
  return {
    push: (bytes) => {
      size += bytes.byteLength;
      if (size > MAX_BODY_BYTES) throw new RelayFault('upstream_invalid');
      parts.push(bytes);
    },
    close: () => {
      const completion = parseCompletion(parts);
      const [{ message, finish_reason: finish }] = completion.choices;
      sink.piece(literalOf(message.content), message.content.length);
      sink.end(finish, usageSchema.safeParse(completion.usage).data);
    },
  };
}

function parseCompletion(parts: readonly Buffer[]) {
  const [only] = parts;
  const value = parseJson(parts.length === 1 && only !== undefined ? only : Buffer.concat(parts));
  // An error wins over a completion beside it: half of what was said is not an answer.
  if (isObject(value) && isObject(value.error)) throw new RelayFault('upstream_error');
  const completion = completionSchema.safeParse(value);
  if (!completion.success) throw new RelayFault('upstream_invalid');
  return completion.data;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}
