import { answerText, PIECES } from './answers.ts';

const usage = { prompt_tokens: 100, completion_tokens: 250, total_tokens: 350 };
const envelope = { id: 'chatcmpl-bench', created: 1, model: 'bench-model' };

/** One part of an answer in HTTP's chunked coding. */
function chunked(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function piece(delta: object, finish: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: finish, logprobs: null }];
  return event({ ...envelope, object: 'chat.completion.chunk', choices });
}

const whole = JSON.stringify({
  ...envelope,
  object: 'chat.completion',
  choices: [
    { index: 0, message: { role: 'assistant', content: answerText }, finish_reason: 'stop', logprobs: null },
  ],
  usage,
});

/** An answer in one JSON document, head and body. */
export const wholeAnswer = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(whole)}\r\n\r\n${whole}`,
);

/** The head of a stream. */
export const streamHead = Buffer.from(
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n',
);

/** The pieces of a stream, each written by itself. */
export const streamPieces = Array.from({ length: PIECES }, (_, index) => {
  const size = answerText.length / PIECES;
  return Buffer.from(chunked(piece({ content: answerText.slice(index * size, (index + 1) * size) }, null)));
});

/** The whole answer as the only piece of a stream, for those who stream from the upstream in any case. */
export const onlyPiece = Buffer.from(chunked(piece({ content: answerText }, null)));

/** The end of a stream: finish reason, usage, end mark, and the last chunk of the transfer. */
export const streamEnd = Buffer.from(
  `${chunked(`${piece({}, 'stop')}${event({ ...envelope, object: 'chat.completion.chunk', choices: [], usage })}data: [DONE]\n\n`)}0\r\n\r\n`,
);
