import type { Provenance } from '@sidenote/contract/provenance';
import type { Usage } from '@sidenote/contract/wire';
import type { FinishReason } from './upstream.ts';

/** What all parts of one answer share in OpenAI's format. `created` is in seconds. */
export interface Envelope {
  readonly id: string;
  readonly created: number;
  readonly model: string;
}

/** Ids and times of an answer: `model` is the action, as the caller asked for it. */
export function envelopeOf(requestId: string, action: string, now: number): Envelope {
  return { id: `chatcmpl-${requestId}`, created: Math.floor(now / 1_000), model: action };
}

/** One `chat.completion.chunk`, as JSON. `provenance` is our own addition to it. */
export function chunk(
  envelope: Envelope,
  delta: { role?: 'assistant'; content?: string },
  finish: FinishReason | null,
  more: { provenance?: Provenance } = {},
): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return JSON.stringify({ ...envelope, object: 'chat.completion.chunk', choices, ...more });
}

/** The chunk after the last one that `stream_options.include_usage` asks for. */
export function usageChunk(envelope: Envelope, usage: Usage): string {
  return JSON.stringify({ ...envelope, object: 'chat.completion.chunk', choices: [], usage });
}

/**
 * One `chat.completion` in JSON, for a request that does not stream; each byte of it one character.
 *
 * @param literal the text as it stands in JSON, in the same way
 */
export function completion(
  envelope: Envelope,
  literal: string,
  { finish, usage }: { finish: FinishReason; usage: Usage | undefined },
): string {
  const message = { role: 'assistant', content: '', refusal: null };
  const json = JSON.stringify({
    ...envelope,
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finish, logprobs: null }],
    ...(usage === undefined ? {} : { usage }),
  });
  const [before = '', after = ''] = json.split('"content":""');
  return `${before}"content":"${literal}"${after}`;
}
