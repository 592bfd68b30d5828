import type { Endpoint } from '../providers/registry.ts';
import { instructionsOf, maxTokensOf } from './instructions.ts';
import type { Question } from './upstream.ts';

/**
 * Body of the request to a provider in OpenAI's format, written by the gateway alone: the caller's only part is the
 * text, in one user message. `store: false` asks the provider to keep nothing, where its interface has that.
 */
export function openaiBody(
  question: Question,
  { endpoint, model, streams }: { endpoint: Endpoint; model: string; streams: boolean },
) {
  const leaveOut = endpoint.kind === 'openai-compatible' ? endpoint.leaveOut : [];
  return {
    // Azure's model is the deployment in the path, and its stable interface refuses `store`: nothing is stored there.
    ...(endpoint.kind === 'azure-openai' ? {} : { model }),
    messages: [
      { role: 'system', content: instructionsOf(question) },
      { role: 'user', content: question.text },
    ],
    stream: streams,
    ...(streams && !leaveOut.includes('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(endpoint.kind === 'azure-openai' || leaveOut.includes('store') ? {} : { store: false }),
    [endpoint.maxTokensField]: maxTokensOf(question),
  };
}
