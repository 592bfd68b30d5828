import { usageSchema } from '@sidenote/contract/wire';
import { z } from 'zod';
import { RelayFault } from './fault.ts';
import type { AnswerEvent } from './upstream.ts';

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

const errorSchema = z.object({ error: z.record(z.string(), z.unknown()) });

/**
 * Reads the answer of a provider that ignores `stream: true` and sends one `chat.completion` as JSON. Anything
 * else is refused: a gateway that guesses would pass half an answer on as a whole one.
 */
export async function* readOpenaiWhole(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<AnswerEvent> {
  const value = parseJson(await collect(bytes));
  if (errorSchema.safeParse(value).success) throw new RelayFault('upstream_error');
  const completion = completionSchema.safeParse(value);
  if (!completion.success) throw new RelayFault('upstream_invalid');
  const [choice] = completion.data.choices;
  yield { kind: 'text', text: choice.message.content };
  yield {
    kind: 'end',
    finish: choice.finish_reason,
    usage: usageSchema.safeParse(completion.data.usage).data,
  };
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.byteLength;
    if (size > MAX_BODY_BYTES) throw new RelayFault('upstream_invalid');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}
