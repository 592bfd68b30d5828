import type { Provenance } from '@sidenote/contract/provenance';
import type { Usage } from '@sidenote/contract/wire';
import { bytesOf } from './answer.ts';
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

/** The events of one streamed answer, each byte of them one character. */
export interface ChunkEvents {
  /** The first one. `provenance` is our own addition, for headers that named somebody else. */
  first(provenance: Provenance | undefined): string;
  /** @param literal a piece of the text as it stands in JSON */
  piece(literal: string): string;
  last(finish: FinishReason): string;
  /** The one after the last that `stream_options.include_usage` asks for. */
  usage(usage: Usage): string;
}

/** Writes events in OpenAI's `chat.completion.chunk` form; what they have in common is written once. */
export function chunkEvents(envelope: Envelope): ChunkEvents {
  const shared = JSON.stringify({ ...envelope, object: 'chat.completion.chunk' }).slice(0, -1);
  const head = eventOf(`${shared},"choices":`).slice(0, -2);
  const choice = `${head}[{"index":0,"delta":`;
  return {
    first: (provenance) => {
      const more = provenance === undefined ? '' : `,"provenance":${bytesOf(JSON.stringify(provenance))}`;
      return `${choice}{"role":"assistant","content":""},"finish_reason":null}]${more}}\n\n`;
    },
    piece: (literal) => `${choice}{"content":"${literal}"},"finish_reason":null}]}\n\n`,
    last: (finish) => `${choice}{},"finish_reason":"${finish}"}]}\n\n`,
    usage: (usage) => `${head}[],"usage":${JSON.stringify(usage)}}\n\n`,
  };
}

/** One event of a stream, each byte of its JSON one character. */
export function eventOf(json: string): string {
  return `data: ${bytesOf(json)}\n\n`;
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
  const head = JSON.stringify({ ...envelope, object: 'chat.completion' }).slice(0, -1);
  const message = `{"role":"assistant","content":"${literal}","refusal":null}`;
  const choice = `{"index":0,"message":${message},"finish_reason":"${finish}","logprobs":null}`;
  const tail = usage === undefined ? '' : `,"usage":${JSON.stringify(usage)}`;
  return `${head},"choices":[${choice}]${tail}}`;
}
