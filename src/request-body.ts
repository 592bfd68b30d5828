import type { ChatRequest } from '@sidenote/contract/wire';
import type { Ask, Capture } from './job.ts';

/**
 * The bytes of a request, exactly as they are sent. The panel shows what this returns and the worker posts what
 * this returns, so the two cannot differ (R17).
 */
export function requestBody(ask: Ask, capture: Capture): string {
  const body: ChatRequest = {
    model: ask.action,
    messages: [{ role: 'user', content: capture.text }],
    stream: true,
    stream_options: { include_usage: true },
    metadata: { ...capture.metadata, ...ask.parameters },
  };
  return JSON.stringify(body, null, 2);
}
