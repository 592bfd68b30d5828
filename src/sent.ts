import { type ActionId, findAction } from '@sidenote/contract/catalogue';
import type { ChatRequest, TextFormat } from '@sidenote/contract/wire';
import type { Ask, Capture, Job, JobIn, Sent } from './job.ts';

const REFINE: ActionId = 'refine';

/** How an answer is written: a rewrite as its passage is, anything else in Markdown. */
export function answerFormat({ ask, capture }: { ask: Job['ask']; capture: Capture }): TextFormat {
  return findAction(ask.action)?.gives === 'rewrite' ? capture.metadata.format : 'markdown';
}

/** What is sent for a passage: its text, as it was read. */
export function passageSent(ask: Ask, capture: Pick<Capture, 'text' | 'metadata' | 'partChars'>): Sent {
  const { text, metadata, partChars } = capture;
  return { ask, text, format: metadata.format, partChars };
}

/** What is sent to change an answer: the answer and the person's words, not the passage. */
export function refinementSent(job: Pick<JobIn<'answer'>, 'ask' | 'capture' | 'text'>, task: string): Sent {
  const ask: Ask = { ...job.ask, action: REFINE, parameters: { task } };
  return { ask, text: job.text, format: answerFormat(job), partChars: job.capture.partChars };
}

/**
 * The bytes of a request, exactly as they are sent. The panel shows what this returns and the worker posts what
 * this returns, so the two cannot differ (R17).
 */
export function requestBody({ ask, text, format }: Sent, { metadata }: Pick<Capture, 'metadata'>): string {
  const body: ChatRequest = {
    model: ask.action,
    messages: [{ role: 'user', content: text }],
    stream: true,
    stream_options: { include_usage: true },
    metadata: { ...metadata, format, ...ask.parameters },
  };
  return JSON.stringify(body, null, 2);
}
