import { z } from 'zod';
import { answerText, PIECES } from '../answers.ts';

const finished = z.literal('stop');
const wholeSchema = z.object({
  choices: z.tuple([
    z.object({ message: z.object({ content: z.literal(answerText) }), finish_reason: finished }),
  ]),
});

/** Reads the body of one answer, which is ASCII throughout, and finds out whether it is the one that was asked for. */
export interface AnswerReader {
  /** Returns whether the answer's text has begun. */
  read(text: string): boolean;
  /** What is wrong with the answer, now that its body is over; undefined when nothing is. */
  verdict(): string | undefined;
}

/** Reads `chat.completion`, one JSON document. */
export function wholeReader(): AnswerReader {
  let body = '';
  return {
    read: (text) => {
      body += text;
      return true;
    },
    verdict: () => (wholeSchema.safeParse(parse(body)).success ? undefined : 'another answer'),
  };
}

interface Chunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string };
    readonly finish_reason?: string;
  }[];
}

/** Reads `chat.completion.chunk` events, counts them, and looks for the finish reason and the end mark. */
export function streamReader(): AnswerReader {
  let waiting = '';
  let text = '';
  let pieces = 0;
  let finish: string | undefined;
  let done = false;
  let broken = false;

  const take = (block: string) => {
    if (block.startsWith(':')) return;
    broken ||= done || !block.startsWith('data: ');
    if (block === 'data: [DONE]') done = true;
    else {
      const choice = (parse(block.slice(6)) as Chunk | undefined)?.choices?.[0];
      const content = choice?.delta?.content ?? '';
      if (content !== '') pieces += 1;
      text += content;
      finish ??= choice?.finish_reason ?? undefined;
    }
  };
  return {
    read: (part) => {
      waiting += part;
      let from = 0;
      for (let end = waiting.indexOf('\n\n'); end >= 0; end = waiting.indexOf('\n\n', from)) {
        take(waiting.slice(from, end));
        from = end + 2;
      }
      waiting = waiting.slice(from);
      return pieces > 0;
    },
    verdict: () => {
      if (!done) return 'no end mark';
      if (finish !== 'stop') return 'no finish reason';
      if (broken || waiting !== '') return 'broken events';
      if (pieces !== PIECES) return 'pieces missing';
      return text === answerText ? undefined : 'another answer';
    },
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
