import { z } from 'zod';
import { RelayFault } from './fault.ts';
import type { FinishReason } from './upstream.ts';

const chunkSchema = z.object({
  error: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).nullish(),
        finish_reason: z.enum(['stop', 'length', 'content_filter']).nullish(),
      }),
    )
    .max(1)
    .optional(),
  usage: z.unknown().optional(),
});

/** What one event of a provider says. */
export interface Chunk {
  readonly text: string;
  readonly finish: FinishReason | undefined;
  readonly usage: unknown;
}

/** Reads the data of one `chat.completion.chunk` event. Throws a {@link RelayFault} for an error or anything else. */
export function parseChunk(data: string): Chunk {
  const chunk = chunkSchema.safeParse(parseJson(data));
  if (!chunk.success) throw new RelayFault('upstream_invalid');
  const { error, choices, usage } = chunk.data;
  if (error !== undefined && error !== null) throw new RelayFault('upstream_error');
  const choice = choices?.[0];
  return {
    text: choice?.delta?.content ?? '',
    finish: choice?.finish_reason ?? undefined,
    usage: usage ?? undefined,
  };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new RelayFault('upstream_invalid');
  }
}
