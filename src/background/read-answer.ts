import { type Code, isCode } from '@sidenote/contract/faults';
import type { Provenance } from '@sidenote/contract/provenance';
import { streamEventSchema } from '@sidenote/contract/wire';
import { createParser } from 'eventsource-parser';
import { failed, type Outcome } from './gateway.ts';

/** Longest answer that is kept, in UTF-16 code units; a model that never ends must not fill the memory. */
const MAX_ANSWER = 500_000;

/** Longest event that is put together, in characters: an escaped answer may be six times as long as the answer. */
const MAX_EVENT = 6 * MAX_ANSWER;

export interface Relayed {
  readonly ending: 'complete' | 'length' | 'filtered';
}

/**
 * Reads an answer's events. As fast as the bytes come, without a pipe in between: a stream that breaks forgets what has not been read
 * yet, and the last event before a break is the one that says why.
 */
export async function readAnswer(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  on: Heard & { heard: () => void },
): Promise<Outcome<Relayed>> {
  const answer: { ending?: Relayed['ending']; length: number; outcome?: Outcome<Relayed> | undefined } = {
    length: 0,
  };
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onError: ({ type }) => {
      // Fields that the standard does not know are passed over, as it says.
      if (type === 'max-buffer-size-exceeded') answer.outcome ??= failed('upstream_invalid');
    },
    onEvent: ({ data }) => {
      answer.outcome ??= take(data, answer, on);
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    while (answer.outcome === undefined) {
      const { value, done } = await reader.read();
      if (done) return failed('gateway_lost');
      on.heard();
      parser.feed(decoder.decode(value, { stream: true }));
    }
    return answer.outcome;
  } finally {
    // Nothing more is wanted, whatever else may come.
    void reader.cancel().catch(() => undefined);
  }
}

/** What events tell besides the end. */
interface Heard {
  readonly text: (piece: string) => void;
  /** Somebody else answers than the headers said. */
  readonly corrected: (provenance: Provenance) => void;
}

/** OpenAI's finish reasons, in our words. */
const endings = { stop: 'complete', length: 'length', content_filter: 'filtered' } as const;

/** What one event means for the answer; `undefined` while it goes on. */
function take(
  data: string,
  answer: { ending?: Relayed['ending']; length: number },
  on: Heard,
): Outcome<Relayed> | undefined {
  if (data === '[DONE]') {
    const { ending } = answer;
    return ending === undefined ? failed('upstream_truncated') : { ok: true, value: { ending } };
  }
  const event = parseEvent(data);
  if ('fault' in event) return failed(event.fault);
  answer.length += event.text.length;
  if (answer.length > MAX_ANSWER) return failed('upstream_invalid');
  if (event.provenance !== undefined) on.corrected(event.provenance);
  if (event.text !== '') on.text(event.text);
  if (event.finished !== undefined) answer.ending = endings[event.finished];
  return undefined;
}

interface Piece {
  readonly text: string;
  readonly finished: keyof typeof endings | undefined;
  readonly provenance: Provenance | undefined;
}

function parseEvent(data: string): { fault: Code } | Piece {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return { fault: 'gateway_invalid' };
  }
  const parsed = streamEventSchema.safeParse(json);
  if (!parsed.success) return { fault: 'gateway_invalid' };
  if ('error' in parsed.data) {
    return { fault: isCode(parsed.data.error.code) ? parsed.data.error.code : 'gateway_invalid' };
  }
  const choice = parsed.data.choices[0];
  return {
    text: choice?.delta.content ?? '',
    finished: choice?.finish_reason ?? undefined,
    provenance: parsed.data.provenance,
  };
}
